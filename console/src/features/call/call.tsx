import { useSuspenseQuery } from "@tanstack/react-query";
import { Navigate, useParams, useSearch } from "@tanstack/react-router";
import { callQuery, turnsQuery } from "./queries";
import { Held } from "./held";

/** A call while it is held; one that has ended leads to its result. */
export function CallPage() {
  const { callId } = useParams({ from: "/inside/calls/$callId/live" });
  const { by } = useSearch({ from: "/inside/calls/$callId/live" });
  const { data: call } = useSuspenseQuery(callQuery(callId));
  const { data: turns } = useSuspenseQuery(turnsQuery(callId));
  if (call.status === "ended") return <Navigate to="/calls/$callId" params={{ callId }} replace />;
  return <Held key={callId} call={call} turns={turns} voice={by !== "typing"} />;
}
