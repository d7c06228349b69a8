import { useParams } from "@tanstack/react-router";

export function CallPage() {
  const { callId } = useParams({ from: "/inside/calls/$callId/live" });
  return <p>{callId}</p>;
}
