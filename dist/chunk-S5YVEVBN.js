import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);

// src/inputs/setting-error.ts
var SettingError = class extends Error {
  name = "SettingError";
  /** As whoever wrote it knows it: `Input "max-create"`. */
  setting;
  found;
  constructor(setting, found, allowed) {
    super(`${setting}: ${allowed}; found ${found === "" ? "nothing" : JSON.stringify(found)}.`);
    this.setting = setting;
    this.found = found;
  }
};

// src/inputs/server.ts
function readServer(environment) {
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: apiUrl } = environment;
  return {
    serverUrl: withoutSlash(serverUrl || "https://github.com"),
    apiUrl: requireServer(withoutSlash(apiUrl || "https://api.github.com"))
  };
}
function requireServer(url) {
  const { protocol, username, password, search, hash } = URL.canParse(url) ? new URL(url) : { protocol: "", username: "", password: "", search: "", hash: "" };
  const isServer = protocol === "https:" || protocol === "http:";
  if (isServer && username + password + search + hash === "") return url;
  throw new SettingError(
    "Variable GITHUB_API_URL",
    isServer ? "an address with a user name, a query or a fragment" : url,
    "expected an address such as `https://api.github.com` or `https://HOST/api/v3`"
  );
}
function withoutSlash(url) {
  return url.replace(/(?<!\/)\/+$/, "");
}

// src/tracker/github/identity-question.ts
var viewerQuery = "query { viewer { login } }";
function isOfApp(token) {
  return token.startsWith("ghs_");
}
function identityQuestion(apiUrl, token) {
  if (!isOfApp(token)) return { url: `${apiUrl}/user`, method: "GET", body: null };
  const root = apiUrl.replace(/\/v3$/, "");
  return { url: `${root}/graphql`, method: "POST", body: JSON.stringify({ query: viewerQuery }) };
}

// src/version.ts
var version = "1.0.0";

export {
  SettingError,
  readServer,
  viewerQuery,
  isOfApp,
  identityQuestion,
  version
};
