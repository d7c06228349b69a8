import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@/shared/styles.css";
import { Problem } from "@/shared/api/problem";
import { startTexts } from "@/shared/i18n";
import { meQuery } from "@/shared/session";
import { applyTheme, storedTheme } from "@/shared/theme";
import { makeRouter } from "./router";

const MOST_TRIES = 2;

const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      // The session has ended: whoever looks at a page is asked to sign in again and comes back to it.
      if (error instanceof Problem && error.code === "unauthenticated") {
        queries.setQueryData(meQuery.queryKey, null);
        void router.invalidate();
      }
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (tries, error) =>
        tries < MOST_TRIES && error instanceof Problem && (error.status === 0 || error.status >= 502),
    },
  },
});
const router = makeRouter(queries);

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

applyTheme(storedTheme());
await startTexts();
const root = createRoot(document.getElementById("root") as HTMLElement, {
  // What the server refused is told on the page; anything else is a defect.
  onCaughtError: (error) => {
    if (!(error instanceof Problem)) reportError(error);
  },
});
root.render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
