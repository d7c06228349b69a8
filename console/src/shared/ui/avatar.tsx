import { useQuery } from "@tanstack/react-query";
import type { Schemas } from "@/shared/api/client";
import { pictureQuery } from "@/shared/picture";

const COLOURS: Record<Schemas["Colour"], string> = {
  blue: "light-dark(#dbe9f7, #1f3a57)",
  green: "light-dark(#d9f0e0, #1d4330)",
  amber: "light-dark(#f8e8c8, #4a3613)",
  red: "light-dark(#fbdeda, #55221e)",
  violet: "light-dark(#e9e0f8, #3b2a5c)",
  grey: "light-dark(#e6e5e2, #3a3a40)",
};

interface Props {
  /** Whose it is. */
  id: string;
  name: string;
  initials: string;
  colour: Schemas["Colour"];
}

/** Somebody in little room: a picture, or initials. The name stands beside it, so it is not read out. */
export function Avatar({ id, name, initials, colour }: Props) {
  const { data: picture } = useQuery(pictureQuery(id));
  if (picture) return <img src={picture} alt="" className="size-8 shrink-0 rounded-full object-cover" />;
  return (
    <span
      aria-hidden
      className="grid size-8 shrink-0 place-items-center rounded-full text-xs font-semibold"
      style={{ background: COLOURS[colour] }}
    >
      {initials || initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ""]
    .map((word) => word?.[0] ?? "")
    .join("")
    .toUpperCase();
}
