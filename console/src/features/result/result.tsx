import { useParams } from "@tanstack/react-router";

export function ResultPage() {
  const { callId } = useParams({ from: "/inside/calls/$callId" });
  return <p>{callId}</p>;
}
