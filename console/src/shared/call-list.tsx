import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answer, client, type Schemas } from "@/shared/api/client";
import type { operations } from "@/shared/api/schema";
import { Scopes, type Scoped } from "@/shared/scopes";
import { Button, looks } from "@/shared/ui/button";
import { Empty } from "@/shared/ui/page";

export type ListedCall = Schemas["ListedCall"];

type CallQuery = NonNullable<operations["list_calls"]["parameters"]["query"]>;

const PAGE = 100;
const ROW_PX = 54;
/** Rows that are kept ready on both sides of those in sight; as soon as the last of all is among them, more are fetched. */
const READY = 15;

interface Props extends Scoped {
  query: Omit<CallQuery, "cursor" | "limit" | "shared" | "submitted">;
  /** Said where there are none. */
  none: string;
  /** What the row of a call shows. */
  children: (call: ListedCall) => ReactNode;
}

/** Calls, the newest first. Of thousands only those in sight are drawn, and more are fetched as the end comes near. */
export function CallList({ query, of, none, children }: Props) {
  const { t } = useTranslation();
  const asked = { ...query, ...(of && { [of]: true }), limit: PAGE };
  const found = useSuspenseInfiniteQuery({
    queryKey: ["calls", asked],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      answer(client.GET("/api/v1/calls", { params: { query: { ...asked, ...(pageParam && { cursor: pageParam }) } } })),
    getNextPageParam: (page) => page.next_cursor,
  });
  const calls = found.data.pages.flatMap((page) => page.items);
  const more = () => void found.fetchNextPage();
  return (
    <>
      <Scopes />
      {calls.length ? (
        <Rows
          calls={calls}
          whole={!found.hasNextPage}
          onEnd={found.hasNextPage && !found.isFetching && !found.isFetchNextPageError ? more : undefined}
        >
          {children}
        </Rows>
      ) : (
        <Empty>
          <p className="mb-3">{none}</p>
          {!of && (
            <Link to="/scenarios" className={looks("main")}>
              {t("calls.pick")}
            </Link>
          )}
        </Empty>
      )}
      {found.hasNextPage && (
        <div className="mt-4 text-center">
          <Button busy={found.isFetchingNextPage} onClick={more}>
            {t("calls.more")}
          </Button>
        </div>
      )}
    </>
  );
}

interface RowsProps {
  calls: ListedCall[];
  /** Whether these are all. */
  whole: boolean;
  /** Called when the end has come near. */
  onEnd: (() => void) | undefined;
  children: (call: ListedCall) => ReactNode;
}

function Rows({ calls, whole, onEnd, children }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setAbove(list.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    count: calls.length,
    estimateSize: () => ROW_PX,
    overscan: READY,
    scrollMargin: above,
  });
  const drawn = rows.getVirtualItems();
  const first = drawn[0];
  const last = drawn.at(-1);
  const near = last?.index === calls.length - 1;
  useEffect(() => {
    if (near) onEnd?.();
  }, [near, onEnd]);
  return (
    <ul
      ref={list}
      className="divide-y divide-line border-y border-line"
      style={{
        paddingTop: first ? first.start - above : 0,
        paddingBottom: last ? rows.getTotalSize() + above - last.end : 0,
      }}
    >
      {drawn.map(({ index }) => {
        const call = calls[index];
        return (
          call && (
            <li
              key={call.id}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={whole ? calls.length : -1}
              className="relative px-2 py-3.5 hover:bg-sunken"
            >
              {children(call)}
            </li>
          )
        );
      })}
    </ul>
  );
}

interface OpensProps {
  call: ListedCall;
  to: "/calls/$callId" | "/calls/$callId/live" | "/recordings/$callId";
  /** Whether the list is of one's own calls, so that nobody needs to be named. */
  own: boolean;
}

/** The name of a call, which leads there from all over its row. */
export function Opens({ call, to, own }: OpensProps) {
  const { t } = useTranslation();
  return (
    <Link
      to={to}
      params={{ callId: call.id }}
      lang={call.language}
      className="min-w-0 font-medium after:absolute after:inset-0"
    >
      {call.title || call.id}
      {!own && <span className="block text-[0.9375rem] font-normal text-soft">{call.name ?? t("calls.program")}</span>}
    </Link>
  );
}
