import { describe, expect, it } from "vitest";
import { keysOf, verdictTests } from "./judged.ts";

// Table Schema 2, "Field Types": string, boolean, any. Formats of string by the RFCs named.
describe("texts and booleans", () => {
  verdictTests({
    "string (any valid string)": {
      field: { type: "string" },
      takes: ["a", " ", "0", "é\n\u{1f600}"],
      refuses: [],
    },
    // RFC 5321 sections 4.1.2 and 4.5.3.1; RFC 6531 for other scripts; examples of RFC 3696 section 3.
    "string email": {
      field: { type: "string", format: "email" },
      takes: [
        "ani@example.org",
        "user+mailbox@example.com",
        "customer/department=shipping@example.com",
        "!def!xyz%abc@example.com",
        '"Abc@def"@example.com',
        "user@[192.0.2.1]",
        "dewi@sekolah.sch.id",
        "Pelé@example.com",
        `${"a".repeat(64)}@example.org`,
        "root@localhost",
      ],
      refuses: [
        "ani",
        "@example.org",
        "ani@",
        "a b@example.org",
        ".ani@example.org",
        "ani.@example.org",
        "a..b@example.org",
        "ani@-example.org",
        "ani@example..org",
        "a@b@example.org",
        `${"a".repeat(65)}@example.org`,
        " ani@example.org",
      ],
    },
    // RFC 3986 section 1.1.2 has these as examples; section 4.2 tells relative references from URIs.
    "string uri": {
      field: { type: "string", format: "uri" },
      takes: [
        "ftp://ftp.is.co.za/rfc/rfc1808.txt",
        "http://www.ietf.org/rfc/rfc2396.txt",
        "ldap://[2001:db8::7]/c=GB?objectClass?one",
        "mailto:John.Doe@example.com",
        "news:comp.infosystems.www.servers.unix",
        "tel:+1-816-555-1212",
        "telnet://192.0.2.16:80/",
        "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
        "foo://example.com:8042/over/there?name=ferret#nose",
        "https://user:pw@example.org/%7Esmith",
        "file:///etc/hosts",
      ],
      refuses: [
        "example.org",
        "//example.org/path",
        "/path",
        "http://exa mple.org",
        "http:///path",
        "http:example",
        "http://example.org/%7",
        "http://example.org/%zz",
        "http://[::1",
        "http://example.org/a[b]",
        "1http://example.org",
        "http://example.org:port/",
        "http://example.org/#a#b",
      ],
    },
    // RFC 4648 section 10 (test vectors), section 3.2 (padding), 3.3 (other characters are refused).
    "string binary": {
      field: { type: "string", format: "binary" },
      takes: ["Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy", "+/+/"],
      refuses: ["Zg", "Zg=", "Zm9v\n", "Z===", "====", "Zm-_", "Zg==Zg=="],
    },
    // RFC 9562 section 4: 8-4-4-4-12 hexadecimal digits, read in either case; appendix A's example.
    "string uuid": {
      field: { type: "string", format: "uuid" },
      takes: [
        "C232AB00-9414-11EC-B3C8-9F6BDECED846",
        "c232ab00-9414-11ec-b3c8-9f6bdeced846",
        "00000000-0000-0000-0000-000000000000",
      ],
      refuses: [
        "c232ab009414-11ec-b3c8-9f6bdeced846",
        "{c232ab00-9414-11ec-b3c8-9f6bdeced846}",
        "g232ab00-9414-11ec-b3c8-9f6bdeced846",
      ],
    },
    // "boolean": the defaults of trueValues and falseValues.
    boolean: {
      field: { type: "boolean" },
      takes: ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0", " true "],
      refuses: ["yes", "tRUE", "T", "2", "01", "ya"],
    },
    "boolean with its own words": {
      field: { type: "boolean", trueValues: ["ya", "Y"], falseValues: ["tidak"] },
      takes: ["ya", "Y", "tidak"],
      refuses: ["true", "1", "0", "y"],
    },
    // "any": no processing, whatever the format.
    any: { field: { type: "any", format: "whatever" }, takes: ["1", " x ", "{"], refuses: [] },
  });

  it("keeps strings apart by every character, and booleans by their value", async () => {
    expect(new Set(await keysOf({ type: "string" }, "a", "A", " a", "a ", "\u00e9", "e\u0301")).size).toBe(6);
    expect(await keysOf({ type: "boolean" }, "true", "True", "1", "0", "no")).toEqual([
      "true",
      "true",
      "true",
      "false",
      undefined,
    ]);
    expect(await keysOf({ type: "any" }, "1", "1.0", " 1")).toEqual(["1", "1.0", " 1"]);
  });
});
