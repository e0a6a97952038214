/**
 * Whether a text is an e-mail address: RFC 5321's mailbox with its limits of 64 and 255 characters, in any script
 * (RFC 6531). A domain without a dot is one, as the RFC has it.
 */
export function isEmail(text: string): boolean {
  if (text.length > 320) return false;
  const at = text.lastIndexOf("@");
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (at < 1 || local.length > 64 || domain.length > 255) return false;
  return (DOT_ATOM.test(local) || QUOTED.test(local)) && (isHost(domain) || ADDRESS.test(domain));
}

/** Whether a text is a URI with its scheme, as RFC 3986 writes it; those of http name a host (RFC 9110, 4.2.1). */
export function isUri(text: string): boolean {
  const match = URI.exec(text);
  if (match === null || BAD_PERCENT.test(text)) return false;
  const [, scheme = "", authority, path = ""] = match;
  if (authority === undefined) return !HTTP.test(scheme) && !path.startsWith("//");
  const host = AUTHORITY.exec(authority)?.[1];
  return host !== undefined && !(host === "" && HTTP.test(scheme));
}

/** Whether a text is base64 (RFC 4648, section 4), padded, without line breaks. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && BASE64.test(text);
}

/** Whether a text is a UUID as RFC 9562 writes it, of any version and in either case. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

function isHost(domain: string): boolean {
  return domain.split(".").every((label) => label.length <= 63 && LABEL.test(label));
}

const DOT_ATOM = /^[\w!#$%&'*+/=?^`{|}~\u{80}-\u{10ffff}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\u{80}-\u{10ffff}-]+)*$/u;
const QUOTED = /^"(?:[ !#-[\]-~\u{80}-\u{10ffff}]|\\[ -~])*"$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const ADDRESS = /^\[(?:(?:\d{1,3}\.){3}\d{1,3}|IPv6:[\da-fA-F:.]{2,45})\]$/;

const URI =
  /^([A-Za-z][A-Za-z\d+.-]*):(?:\/\/([\w.~!$&'()*+,;=:@%[\]-]*)(?=[/?#]|$))?([\w.~!$&'()*+,;=:@%/-]*)(?:\?[\w.~!$&'()*+,;=:@%/?-]*)?(?:#[\w.~!$&'()*+,;=:@%/?-]*)?$/;
const AUTHORITY =
  /^(?:[\w.~!$&'()*+,;=:%-]*@)?([\w.~!$&'()*+,;=%-]*|\[[\da-fA-F:.]{2,45}\]|\[v[\w.~!$&'()*+,;=:-]+\])(?::\d*)?$/;
const BAD_PERCENT = /%(?![\dA-Fa-f]{2})/;
const HTTP = /^https?$/i;
const BASE64 = /^[A-Za-z\d+/]*={0,2}$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
