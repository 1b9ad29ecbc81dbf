import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { Environment } from "../../src/config/environment.ts";
import { loadConfig } from "../../src/config/load-config.ts";

interface Container {
  readonly args: readonly string[];
  readonly envFrom: readonly unknown[];
  readonly livenessProbe: { readonly httpGet: { readonly path: string } };
  readonly readinessProbe: { readonly httpGet: { readonly path: string } };
}
interface Resource {
  readonly kind: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly stringData?: Readonly<Record<string, string>>;
  readonly spec?: {
    readonly selector: { readonly matchLabels: unknown };
    readonly template: {
      readonly metadata: { readonly labels: unknown };
      readonly spec: { readonly containers: readonly Container[] };
    };
  };
}

const [, manifests = ""] =
  /```yaml\n(.*?)```/su.exec(readFileSync("docs/kubernetes.md", "utf8")) ?? [];
const documents = parseAllDocuments(manifests);
const resources = documents.map((document) => document.toJS() as Resource);
const deployments = resources.flatMap(({ spec }) => spec ?? []);
const environment = Object.assign(
  {},
  ...resources.map(({ data, stringData }) => ({ ...data, ...stringData })),
) as Record<string, string>;

test("the manifests are YAML without a fault", () => {
  expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
  expect(resources.map(({ kind }) => kind)).toEqual([
    "Secret",
    "ConfigMap",
    "Deployment",
    "Deployment",
  ]);
});

test("the manifests' configuration is one that the program starts with, in either role", () => {
  const unknown = Object.keys(environment).filter((key) => !(key in Environment.shape));
  expect(unknown).toEqual([]);
  const roles = deployments.map(({ template }) => template.spec.containers[0]?.args ?? []);
  expect(roles).toEqual([
    ["start", "--role", "listen"],
    ["start", "--role", "work"],
  ]);
  for (const [, , ROLE = ""] of roles)
    expect(loadConfig({ ...environment, ROLE })).toMatchObject({
      role: ROLE,
      ops: { port: 9090, host: "0.0.0.0" },
    });
});

test("the two deployments differ by their role alone", () => {
  const [listen, work] = deployments.map((spec) => JSON.stringify(spec));
  expect(listen?.replaceAll("listen", "work")).toBe(work);
});

test("each deployment finds its own pods, and no dependency that is away kills one", () => {
  for (const { selector, template } of deployments) {
    expect(selector.matchLabels).toEqual(template.metadata.labels);
    const [container] = template.spec.containers;
    expect(container?.livenessProbe.httpGet.path).toBe("/healthz");
    expect(container?.readinessProbe.httpGet.path).toBe("/readyz");
  }
});
