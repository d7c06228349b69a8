import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { WrongField } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft";
import { Slot } from "./slot";

const PAUSE_MS = 350;
const NONE: readonly WrongField[] = [];

interface Validation {
  problems: readonly WrongField[];
}

interface Options<T> {
  /** Asks the server what is wrong with the document, whenever the writing pauses. */
  validate?: (document: T) => Promise<Validation>;
  /** What the server has refused when it was sent. */
  refused?: readonly WrongField[] | undefined;
}

export interface Edited<T> {
  /** Where the editing begins. */
  root: Slot<T>;
  /** Something is not saved yet. */
  changed: boolean;
  problems: readonly WrongField[];
  discard: () => void;
  /** This was kept: the draft goes, unless more was written meanwhile. */
  kept: (sent: T) => void;
}

/** A document that is being edited. What was changed since it was saved outlives a reload and a new sign-in. */
export function useEdited<T>(key: string, saved: T, { validate, refused = NONE }: Options<T>): Edited<T> {
  const [text, write, discard] = useDraft(key);
  const before = JSON.stringify(saved);
  const written = text || before;
  const value = useMemo(() => JSON.parse(written) as T, [written]);
  const settled = useSettled(written);
  const latest = useRef(written);
  useEffect(() => {
    latest.current = written;
  }, [written]);
  const { data } = useQuery({
    queryKey: ["validate", key, settled],
    queryFn: () => validate?.(JSON.parse(settled) as T) ?? null,
    enabled: validate !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
  const problems = data?.problems ?? refused;
  return {
    root: new Slot(value, "", (next) => write(JSON.stringify(next)), problems),
    changed: written !== before,
    problems,
    discard,
    kept: (sent) => {
      if (latest.current === JSON.stringify(sent)) discard();
    },
  };
}

/** A text once it has stayed the same for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}
