/** The seller's turn that a moment is about: itself, else the seller's last before it, else the first after it. */
export function sellerTurn(turns: readonly { turn_id: string; role: string }[], turnId: string): string | null {
  const at = turns.findIndex((turn) => turn.turn_id === turnId);
  if (at < 0) return null;
  const order = [...turns.slice(0, at + 1).reverse(), ...turns.slice(at + 1)];
  return order.find((turn) => turn.role === "seller")?.turn_id ?? null;
}
