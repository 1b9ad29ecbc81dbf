import ipaddr from "ipaddr.js";
import type { Message } from "../messages/catalogue.ts";

/** Which hosts and addresses may be met. */
export interface AddressRules {
  /** Why a URL is not visited, for the reader, judged by what it says alone; undefined when its name may be looked up. */
  refusal(url: URL): Message | undefined;
  /** Whether a connection to `address`, one that the DNS gave for `host`, may be made. */
  mayMeet(host: string, address: string): boolean;
  /** Whether the operator named this host as one to read although it is private. */
  allows(host: string): boolean;
}

/** Ports on which the public web is served. */
const WEB_PORTS = [80, 443, 8080, 8443];

/** Names that by RFC 6761, 6762, 8375, 7686 and ICANN's reservation of `internal` are never public. */
const PRIVATE_SUFFIXES = [
  "localhost",
  "local",
  "internal",
  "home.arpa",
  "onion",
  "test",
  "invalid",
];

/** Global unicast addresses of IPv6; whatever lies outside is special or unassigned. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Public by number, private by use: the Azure host agent, which hands out credentials, and the newer
 * documentation range of RFC 9637.
 */
const PRIVATE_BY_USE = ["168.63.129.16/32", "3fff::/20"].map((range) => ipaddr.parseCIDR(range));

/** Reached through a name the operator allowed, these would still hand out a machine's credentials. */
const NEVER_BY_NAME = new Set(["linkLocal", "multicast", "broadcast", "unspecified"]);

/**
 * Rules from two lists of host names, addresses and CIDR ranges. A name covers itself and all names
 * below it. `deny` wins over `allow`; `allow` opens private addresses and any port. Throws RangeError
 * naming an entry that is none of these.
 */
export function addressRules(options: {
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  readonly ports?: readonly number[] | undefined;
}): AddressRules {
  const allow = hostList(options.allow ?? []);
  const deny = hostList(options.deny ?? []);
  const ports = new Set((options.ports ?? WEB_PORTS).map(String));

  const mayMeet = (host: string, address: string): boolean => {
    const met = plainAddress(address);
    if (met === undefined || deny.hasAddress(met)) return false;
    if (isPublic(met) || allow.hasAddress(met)) return true;
    return allow.hasName(bareHost(host)) && !NEVER_BY_NAME.has(met.range()) && !isPrivateByUse(met);
  };

  const allows = (host: string): boolean => {
    const address = plainAddress(bareHost(host));
    return address === undefined ? allow.hasName(bareHost(host)) : allow.hasAddress(address);
  };

  const hostRefusal = (host: string): Message | undefined => {
    const values = { host };
    if (deny.hasName(host)) return { key: "hostDenied", values };
    if (isAddress(host)) {
      return mayMeet(host, host) ? undefined : { key: "hostAddressPrivate", values };
    }
    return allow.hasName(host) || !isPrivateName(host) ? undefined : { key: "hostPrivate", values };
  };

  const refusal = (url: URL): Message | undefined => {
    const host = bareHost(url.hostname);
    if (url.protocol !== "http:" && url.protocol !== "https:") {
      return { key: "addressProtocol", values: { protocol: url.protocol.slice(0, -1) } };
    }
    if (url.username !== "" || url.password !== "") {
      return { key: "addressWithPassword" };
    }
    if (host === "") return { key: "addressWithoutSite" };
    const usual = url.port === "" || ports.has(url.port) || allows(host);
    const { port } = url;
    return hostRefusal(host) ?? (usual ? undefined : { key: "addressPort", values: { port } });
  };

  return { mayMeet, allows, refusal };
}

/** What is wrong with an entry of a host list, for the operator; undefined when it is fine. */
export function hostEntryFault(entry: string): string | undefined {
  const text = entry.trim();
  if (text.includes("/")) {
    return ipaddr.isValidCIDR(text) ? undefined : `${entry} is not a range such as 10.0.0.0/8`;
  }
  if (isAddress(text)) return undefined;
  const name = text.replace(/^\*?\./u, "");
  const url = URL.parse(`http://${name}/`);
  return url !== null && url.host !== "" && !/[:@?#\s]/u.test(name)
    ? undefined
    : `${entry} is not a host name, an address or a range`;
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

interface HostList {
  hasName(host: string): boolean;
  hasAddress(address: Address): boolean;
}

function hostList(entries: readonly string[]): HostList {
  const names: string[] = [];
  const ranges: [Address, number][] = [];
  for (const entry of entries.map((text) => text.trim()).filter(Boolean)) {
    const fault = hostEntryFault(entry);
    if (fault !== undefined) throw new RangeError(fault);
    if (entry.includes("/")) ranges.push(ipaddr.parseCIDR(entry));
    else if (isAddress(entry)) ranges.push(wholeAddress(entry));
    else names.push(new URL(`http://${entry.replace(/^\*?\./u, "")}/`).hostname);
  }
  return {
    hasName: (host) => names.some((name) => host === name || host.endsWith(`.${name}`)),
    hasAddress: (address) => ranges.some((range) => inRange(address, range)),
  };
}

function wholeAddress(text: string): [Address, number] {
  const address = ipaddr.process(unbracketed(text));
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

function inRange(address: Address, [network, bits]: [Address, number]): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

/** A host name in the form in which lists hold it: lower case, no brackets, no trailing dots. */
export function bareHost(host: string): string {
  return unbracketed(host)
    .toLowerCase()
    .replace(/(?<!\.)\.+$/u, "");
}

function unbracketed(host: string): string {
  return host.replace(/^\[|\]$/gu, "");
}

function isAddress(host: string): boolean {
  return ipaddr.isValid(unbracketed(host));
}

/**
 * The address that a packet would go to. IPv4 inside IPv6 (mapped, and the well-known NAT64 prefix of
 * RFC 6052) is judged as the IPv4 address it stands for. Undefined for what is no address.
 */
function plainAddress(text: string): Address | undefined {
  if (!ipaddr.isValid(text)) return undefined;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv6 && address.range() === "rfc6052") {
    return new ipaddr.IPv4(address.toByteArray().slice(12));
  }
  return address;
}

function isPublic(address: Address): boolean {
  if (address.range() !== "unicast" || isPrivateByUse(address)) return false;
  return address.kind() === "ipv4" || inRange(address, GLOBAL_IPV6);
}

function isPrivateByUse(address: Address): boolean {
  return PRIVATE_BY_USE.some((range) => inRange(address, range));
}

function isPrivateName(host: string): boolean {
  // A name of one label is completed from the machine's own search list.
  if (!host.includes(".")) return true;
  return PRIVATE_SUFFIXES.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}
