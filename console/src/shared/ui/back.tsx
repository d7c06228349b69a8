import { createLink } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import type { ComponentProps } from "react";

/** The way to what a page is a part of; stands above its title. */
export const Back = createLink(function BackLink({ children, ...rest }: ComponentProps<"a">) {
  return (
    <a {...rest} className="inline-flex items-center gap-1.5 hover:text-text print:hidden">
      <ArrowLeft aria-hidden className="size-4" /> {children}
    </a>
  );
});
