import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { isPart, type PartName } from "@/features/builder/parts";
import { parseCallFilter } from "@/features/calls/filter";
import { parseScenarioFilter } from "@/features/scenarios/filter";
import { parseTeamPart } from "@/features/team/part";
import { Problem } from "@/shared/api/problem";
import { destination } from "@/shared/destination";
import { parseMadeBy, type MadeBy } from "@/shared/editing/made-by";
import { parseScope } from "@/shared/scopes";
import { leads, meQuery, type Me } from "@/shared/session";
import { Waiting } from "@/shared/ui/page";
import { Failed, Missing } from "./failed";
import { Shell } from "./shell";

interface Context {
  queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Outlet });

/** The turn of a call that the address names. */
const parseTurn = ({ turn }: Record<string, unknown>): { turn?: string } => (typeof turn === "string" ? { turn } : {});

/** Doors: pages for people who are not signed in. */
const doors = createRoute({
  getParentRoute: () => root,
  id: "doors",
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search["to"] === "string" ? { to: search["to"] } : {},
  beforeLoad: async ({ context, search }) => {
    if (await context.queries.ensureQueryData(meQuery)) throw redirect({ href: destination(search.to) });
  },
});
const login = createRoute({
  getParentRoute: () => doors,
  path: "/login",
  component: lazyRouteComponent(() => import("@/features/account/login"), "Login"),
});
const register = createRoute({
  getParentRoute: () => doors,
  path: "/register",
  component: lazyRouteComponent(() => import("@/features/account/register"), "Register"),
});
const join = createRoute({
  getParentRoute: () => doors,
  path: "/join/$token",
  component: lazyRouteComponent(() => import("@/features/account/join"), "Join"),
});

const reset = createRoute({
  getParentRoute: () => root,
  path: "/reset/$token",
  component: lazyRouteComponent(() => import("@/features/account/reset"), "Reset"),
});

/** Everything else asks who is there first. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(meQuery);
    if (!me) throw redirect({ to: "/login", search: location.href === "/" ? {} : { to: location.href } });
    return { me };
  },
});
/** Pages of those who lead; the server would refuse everybody else what stands on them. */
const forLeads = {
  beforeLoad: ({ context }: { context: { me: Me } }) => {
    if (!leads(context.me)) throw new Problem("forbidden", "", 403);
  },
};
const home = createRoute({
  getParentRoute: () => inside,
  path: "/",
  component: lazyRouteComponent(() => import("@/features/home/home"), "Home"),
});
const scenarios = createRoute({
  getParentRoute: () => inside,
  path: "/scenarios",
  validateSearch: parseScenarioFilter,
  component: lazyRouteComponent(() => import("@/features/scenarios/catalogue"), "Catalogue"),
});
const scenario = createRoute({
  getParentRoute: () => inside,
  path: "/scenarios/$scenarioId",
  validateSearch: (search: Record<string, unknown>): { assignment?: string } =>
    typeof search["assignment"] === "string" ? { assignment: search["assignment"] } : {},
  component: lazyRouteComponent(() => import("@/features/scenarios/scenario"), "ScenarioPage"),
});
const newScenario = createRoute({
  getParentRoute: () => inside,
  ...forLeads,
  path: "/scenarios/new",
  component: lazyRouteComponent(() => import("@/features/builder/new"), "NewScenario"),
});
const editScenario = createRoute({
  getParentRoute: () => inside,
  ...forLeads,
  path: "/scenarios/$scenarioId/edit",
  validateSearch: (search: Record<string, unknown>): Partial<MadeBy> & { part?: PartName } => ({
    ...parseMadeBy(search),
    ...(isPart(search["part"]) && { part: search["part"] }),
  }),
  component: lazyRouteComponent(() => import("@/features/builder/editor"), "EditScenario"),
});
const personas = createRoute({
  getParentRoute: () => inside,
  path: "/personas",
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search["q"] === "string" && search["q"] ? { q: search["q"] } : {},
  component: lazyRouteComponent(() => import("@/features/personas/list"), "Personas"),
});
const newPersona = createRoute({
  getParentRoute: () => inside,
  ...forLeads,
  path: "/personas/new",
  component: lazyRouteComponent(() => import("@/features/personas/new"), "NewPersona"),
});
const persona = createRoute({
  getParentRoute: () => inside,
  path: "/personas/$personaId",
  component: lazyRouteComponent(() => import("@/features/personas/persona"), "PersonaPage"),
});
const editPersona = createRoute({
  getParentRoute: () => inside,
  ...forLeads,
  path: "/personas/$personaId/edit",
  validateSearch: parseMadeBy,
  component: lazyRouteComponent(() => import("@/features/personas/edit"), "EditPersona"),
});
const assistants = createRoute({
  getParentRoute: () => inside,
  path: "/assistants",
  component: lazyRouteComponent(() => import("@/features/assistants/list"), "Assistants"),
});
const newAssistant = createRoute({
  getParentRoute: () => inside,
  ...forLeads,
  path: "/assistants/new",
  component: lazyRouteComponent(() => import("@/features/assistants/edit"), "NewAssistant"),
});
const assistant = createRoute({
  getParentRoute: () => inside,
  path: "/assistants/$assistantId",
  component: lazyRouteComponent(() => import("@/features/assistants/edit"), "EditAssistant"),
});
const calls = createRoute({
  getParentRoute: () => inside,
  path: "/calls",
  validateSearch: parseCallFilter,
  component: lazyRouteComponent(() => import("@/features/calls/calls"), "Calls"),
});
const call = createRoute({
  getParentRoute: () => inside,
  path: "/calls/$callId/live",
  validateSearch: (search: Record<string, unknown>): { by?: "typing" } =>
    search["by"] === "typing" ? { by: "typing" } : {},
  component: lazyRouteComponent(() => import("@/features/call/call"), "CallPage"),
});
const result = createRoute({
  getParentRoute: () => inside,
  path: "/calls/$callId",
  validateSearch: parseTurn,
  component: lazyRouteComponent(() => import("@/features/result/result"), "ResultPage"),
});
const recordings = createRoute({
  getParentRoute: () => inside,
  path: "/recordings",
  validateSearch: parseScope,
  component: lazyRouteComponent(() => import("@/features/recordings/list"), "Recordings"),
});
const recording = createRoute({
  getParentRoute: () => inside,
  path: "/recordings/$callId",
  validateSearch: parseTurn,
  component: lazyRouteComponent(() => import("@/features/recordings/recording"), "RecordingPage"),
});
const team = createRoute({
  getParentRoute: () => inside,
  ...forLeads,
  path: "/team",
  validateSearch: parseTeamPart,
  component: lazyRouteComponent(() => import("@/features/team/team"), "TeamPage"),
});
const settings = createRoute({
  getParentRoute: () => inside,
  path: "/settings",
  component: lazyRouteComponent(() => import("@/features/settings/settings"), "Settings"),
});
const providers = createRoute({
  getParentRoute: () => inside,
  path: "/settings/providers",
  component: lazyRouteComponent(() => import("@/features/providers/providers"), "Providers"),
});
const privacy = createRoute({
  getParentRoute: () => inside,
  path: "/settings/privacy",
  component: lazyRouteComponent(() => import("@/features/privacy/privacy"), "Privacy"),
});
const developer = createRoute({
  getParentRoute: () => inside,
  ...forLeads,
  path: "/developer",
  component: lazyRouteComponent(() => import("@/features/developer/developer"), "Developer"),
});

const tree = root.addChildren([
  doors.addChildren([login, register, join]),
  reset,
  inside.addChildren([
    home,
    scenarios,
    scenario,
    newScenario,
    editScenario,
    personas,
    newPersona,
    persona,
    editPersona,
    assistants,
    newAssistant,
    assistant,
    calls,
    call,
    result,
    recordings,
    recording,
    team,
    settings,
    providers,
    privacy,
    developer,
  ]),
]);

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: "intent",
    defaultPendingComponent: Waiting,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: Missing,
    scrollRestoration: true,
  });
}
