import { readdirSync } from "node:fs";
import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// The floors: a file may use what stands below it, and features do not know each other.
const FEATURES = readdirSync("src/features");
const floor = (files, above) => ({
  files: [files],
  rules: {
    "no-restricted-imports": ["error", { patterns: [{ group: above, message: "Imports only fall." }] }],
  },
});

export default tseslint.config(
  { ignores: ["node_modules", "src/shared/api/schema.d.ts", "*.config.*"] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  hooks.configs.flat["recommended-latest"],
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "no-console": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/only-throw-error": "off", // the router's redirects are thrown
    },
  },
  floor("src/shared/**", ["@/app/*", "@/features/*", "@/live/*"]),
  floor("src/live/**", ["@/app/*", "@/features/*"]),
  ...FEATURES.map((feature) =>
    floor(`src/features/${feature}/**`, [
      "@/app/*",
      ...FEATURES.filter((other) => other !== feature).map((other) => `@/features/${other}/*`),
    ]),
  ),
);
