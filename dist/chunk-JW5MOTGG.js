import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);

// src/domain/clock.ts
function calendarDate(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
function timestamp(milliseconds) {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

// src/tracker/errors.ts
var TrackerError = class extends Error {
  name = "TrackerError";
};
var PermissionError = class extends TrackerError {
  name = "PermissionError";
  permission;
  constructor(details) {
    super(
      `The token may not ${details.doing} (GitHub says: ${details.said}). Give the job the permission \`${details.permission}\`, or a token that has it.`
    );
    this.permission = details.permission;
  }
};
var UnauthorisedError = class extends TrackerError {
  name = "UnauthorisedError";
  apiUrl;
  constructor(apiUrl) {
    super(
      `${apiUrl} does not accept the token: it is wrong, expired or revoked. Pass a valid one in the input \`token\`; the default is the job’s own.`
    );
    this.apiUrl = apiUrl;
  }
};
var RepositoryMissingError = class extends TrackerError {
  name = "RepositoryMissingError";
  repository;
  /** What it is called now, where GitHub says so. */
  movedTo;
  constructor(repository, movedTo = null) {
    super(
      movedTo === null ? `The repository ${repository} was not found: its name is misspelled, it was renamed, or the token may not see it. Check the input \`repository\` and what the token has access to.` : `The repository ${repository} is called ${movedTo} now. Write \`${movedTo}\` where its old name stands: in the input \`repository\`, or in the remote of your clone.`
    );
    this.repository = repository;
    this.movedTo = movedTo;
  }
};
var BranchMissingError = class extends TrackerError {
  name = "BranchMissingError";
  branch;
  constructor(repository, branch) {
    super(
      `The branch ${branch} of ${repository} was not found: it was deleted or renamed, or the token lacks the permission \`contents: read\`.`
    );
    this.branch = branch;
  }
};
var IssuesDisabledError = class extends TrackerError {
  name = "IssuesDisabledError";
  repository;
  constructor(repository) {
    super(
      `Issues are disabled in ${repository}. Enable them under Settings, General, Features, or name another repository in the input \`repository\`.`
    );
    this.repository = repository;
  }
};
var IssueMissingError = class extends TrackerError {
  name = "IssueMissingError";
  number;
  status;
  constructor(number3, status) {
    const fate = { 301: "was transferred elsewhere", 404: "was not found", 410: "was deleted" };
    super(`Issue #${number3} ${fate[status]}.`);
    this.number = number3;
    this.status = status;
  }
};
var RateLimitError = class extends TrackerError {
  name = "RateLimitError";
  /** When to go on, as an ISO timestamp; null where GitHub does not say. */
  resumeAt;
  constructor(details) {
    const when = details.resumeAt === null ? "later" : `after ${details.resumeAt}`;
    super(
      `A rate limit was reached (${details.said}), and waiting for its end would take longer than \`max-wait\` allows. Run again ${when}: the next run goes on where this one stopped.`
    );
    this.resumeAt = details.resumeAt;
  }
};
var UnreachableError = class extends TrackerError {
  name = "UnreachableError";
  url;
  constructor(url, said) {
    super(
      `${url} could not be reached (${said}). Check the address, the proxy and https://www.githubstatus.com, then run again.`
    );
    this.url = url;
  }
};
var ValidationError = class extends TrackerError {
  name = "ValidationError";
  /** GitHub's words, one for each problem. */
  problems;
  constructor(doing, problems) {
    super(`GitHub refused to ${doing}: ${problems.join("; ")}.`);
    this.problems = problems;
  }
};
var UnexpectedAnswerError = class extends TrackerError {
  name = "UnexpectedAnswerError";
  status;
  constructor(details) {
    super(
      `GitHub answered oddly when asked to ${details.doing} (status ${details.status}: ${details.said}). Is the API URL right, and no proxy in between that answers itself?`
    );
    this.status = details.status;
  }
};
var CancelledError = class extends TrackerError {
  name = "CancelledError";
  constructor() {
    super("The run was cancelled.");
  }
};
function concernsEveryRequest(error) {
  return error instanceof UnauthorisedError || error instanceof RepositoryMissingError || error instanceof IssuesDisabledError;
}
function concernsEveryCreate(error) {
  return concernsEveryRequest(error) || error instanceof PermissionError;
}

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
  return /* @__PURE__ */ _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
// @__NO_SIDE_EFFECTS__
function nullish2(innerType) {
  return /* @__PURE__ */ optional(/* @__PURE__ */ nullable(innerType));
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}

// src/domain/caseless.ts
function caseless(name) {
  return name.toLowerCase();
}
function caselessSet(names) {
  return new Set([...names].map(caseless));
}
function includesName(names, name) {
  return names.some((one) => caseless(one) === caseless(name));
}
function withAdded(names, added) {
  const seen = /* @__PURE__ */ new Set();
  return [...names, ...added].filter((name) => {
    const isNew = !seen.has(caseless(name));
    seen.add(caseless(name));
    return isNew;
  });
}
function without(names, removed) {
  const gone = caselessSet(removed);
  return names.filter((name) => !gone.has(caseless(name)));
}

// src/domain/repository.ts
function fullName(repository) {
  return `${repository.owner}/${repository.name}`;
}
function isSameRepository(one, other) {
  return caseless(fullName(one)) === caseless(fullName(other));
}
function parseRepositoryName(text) {
  const match = /^([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100})$/i.exec(text.trim());
  const [, owner, name] = match ?? [];
  return owner === void 0 || name === void 0 ? null : { owner, name };
}

// src/config/config-error.ts
var ConfigError = class extends Error {
  name = "ConfigError";
  /** As it was named: relative to the workspace. */
  path;
  problems;
  constructor(path, problems) {
    super(problems.map(({ message, line }) => `${path}:${line}: ${message}`).join("\n"));
    this.path = path;
    this.problems = problems;
  }
};

// src/domain/plan.ts
function isEdit(change) {
  return change.kind !== "create" && change.kind !== "keep";
}
function isAboutDashboard(change) {
  return change.kind === "create" || change.kind === "keep" ? change.reason.kind === "dashboard" : change.reasons.some(({ kind }) => kind === "dashboard");
}
function guardsOf({ withheld }) {
  const guards = withheld.map(({ guard }) => guard);
  return [...new Map(guards.map((guard) => [JSON.stringify(guard), guard])).values()];
}

// src/reporting/entries.ts
function entriesOf(report) {
  const outcomes = new Map(report.outcomes.map((outcome) => [outcome.change, outcome]));
  const guards = new Map(report.verdict.withheld.map(({ change, guard }) => [change, guard]));
  return report.plan.changes.map((change) => {
    const guard = guards.get(change);
    if (guard) return { change, fate: { kind: "withheld", guard } };
    if (change.kind === "keep") return { change, fate: { kind: "kept" } };
    const unapplied = { kind: report.mode.kind === "applied" ? "pending" : "planned" };
    return { change, fate: outcomes.get(change) ?? unapplied };
  });
}
function byMeeting(entries) {
  const meetings = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { note, key } = placeOf(entry);
    const meeting = meetings.get(key) ?? { note, entries: [] };
    meeting.entries.push(entry);
    meetings.set(key, meeting);
  }
  const rank = ({ note }) => note === "gone" ? 1 : note === "dashboard" ? 2 : 0;
  return [...meetings.values()].sort((one, other) => rank(one) - rank(other));
}
function placeOf({ change }) {
  if (isAboutDashboard(change)) return { note: "dashboard", key: "dashboard" };
  return change.item === null ? { note: "gone", key: "gone" } : { note: change.item, key: `note ${change.item.path}` };
}

// src/reporting/fate-words.ts
function mishap({ fate }) {
  switch (fate.kind) {
    case "failed":
      return `failed: ${fate.message}`;
    case "unknown":
      return `nobody knows: ${fate.message}`;
    case "withheld":
      return `withheld by ${fate.guard.kind}`;
    case "left":
      return `left for the next run: ${leftWords(fate.reason)}`;
    case "pending":
      return "left for the next run: this one ended before";
    case "unfinished":
      return [fate.message, droppedWords(fate.dropped)].filter(Boolean).join("; ");
    case "done":
      return droppedWords(fate.dropped);
    default:
      return null;
  }
}
function leftWords(reason) {
  switch (reason.kind) {
    case "changed-meanwhile":
      return "somebody changed it meanwhile";
    case "cancelled":
      return "this one was cancelled";
    case "missing-issue":
      return {
        301: "the issue was transferred",
        404: "the issue cannot be found",
        410: "the issue was deleted"
      }[reason.status];
    case "rate-limit":
      return `GitHub's limit was near; go on ${reason.resumeAt === null ? "in an hour" : `after ${reason.resumeAt}`}`;
  }
}
function droppedWords(dropped) {
  const parts = [
    ...dropped.assignees.map((login) => `GitHub did not assign @${login}`),
    ...dropped.labels.map((label) => `GitHub did not add the label ${label}`)
  ];
  return parts.length === 0 ? null : parts.join("; ");
}
function guardWords(guard) {
  switch (guard.kind) {
    case "max-create":
      return `${guard.count} new issues of notes that have none yet are more than \`max-create\` allows (${guard.limit}). Set \`since\` to the day from which notes open issues, or raise \`max-create\` to ${guard.count} for this run.`;
    case "max-close":
      return `${guard.count} issues would be closed, more than \`max-close\` allows (${guard.limit}). Look whether notes went missing (a narrowed glob, a deleted folder), or raise \`max-close\` to ${guard.count} for this run.`;
    case "max-update":
      return `${guard.count} issues would be rewritten, more than \`max-update\` allows (${guard.limit}). If that is meant, raise \`max-update\` to ${guard.count} for this run.`;
    case "untrusted-author":
      return `Issue #${guard.number} by ${guard.author} already stands for an item. If the action ran as ${guard.author} before, add that login to \`trusted-authors\` in the configuration; if not, remove the label from that issue.`;
  }
}

// src/reporting/change-words.ts
var withoutNote = { gone: "Gone from the notes", dashboard: "Dashboard" };
function isUnchanged({ reason }) {
  return reason.kind === "dashboard" ? reason.because === "unchanged" : reason.kind === "unchanged";
}
function deed(change, tense) {
  const [past2, infinitive2] = deedForms(change);
  return tense === "past" || change.kind === "keep" ? past2 : `would ${infinitive2}`;
}
function deedForms(change) {
  switch (change.kind) {
    case "create":
      return change.followUp?.state?.to === "closed" ? ["recorded", "record"] : ["opened", "open"];
    case "update":
      return ["updated", "update"];
    case "carry-over":
      return ["carried over", "carry over"];
    case "reopen":
      return ["reopened", "reopen"];
    case "keep":
      return ["left alone", "leave alone"];
    case "close": {
      const how = closingWords(change.patch.state);
      return [`closed${how}`, `close${how}`];
    }
  }
}
function closingWords(state) {
  if (state?.to !== "closed") return "";
  if (state.reason === "duplicate") return ` as a duplicate of #${state.of}`;
  return state.reason === "completed" ? " as completed" : " as not planned";
}
function reasonsOf(change) {
  switch (change.kind) {
    case "create":
      if (change.reason.kind === "raised-again") {
        return [`raised again after #${change.reason.closed} was closed`];
      }
      if (change.reason.kind === "needs-review") {
        return [
          `perhaps the same as #${change.reason.maybe} (${percent(change.reason.similarity)} alike): write (#${change.reason.maybe}) behind the item if it is`
        ];
      }
      return [];
    case "keep":
      return [keepWords(change.reason)];
    default:
      return change.reasons.map(editWords);
  }
}
function editWords(reason) {
  switch (reason.kind) {
    case "text":
      return "text changed in the note";
    case "owners":
      return "owner changed";
    case "labels":
      return "labels changed";
    case "meeting":
      return "the meeting or the place in its note changed";
    case "moved":
      return `note moved from ${reason.from}`;
    case "raised":
      return `raised in ${reason.meetings} meetings`;
    case "dropped":
      return `no longer in ${reason.path}`;
    case "done":
      return "done in the note";
    case "undone":
      return "no longer done in the note";
    case "reopened":
      return "reopened by a person, and remembered as such";
    case "gone":
      return "gone from the notes";
    case "back":
      return "back in the notes";
    case "recorded":
      return "a decision is recorded and closed";
    case "duplicate":
      return `the same item as #${reason.of}`;
    case "absorbed":
      return `its duplicate #${reason.duplicate} is closed`;
    case "adopted":
      return "recognised again";
    case "dashboard":
      return "the dashboard of all that is open";
    case "conflict":
      return `its ${reason.field} was edited on GitHub and stays; a comment tells what the note says now`;
  }
}
function keepWords(reason) {
  switch (reason.kind) {
    case "unchanged":
      return "nothing changed";
    case "edited-by-person":
      return `its ${reason.fields.join(" and ")} was edited on GitHub`;
    case "closed-by-person":
      return "closed by a person";
    case "reopened-by-person":
      return "done in the note, but reopened by a person";
    case "already-closed":
      return "closed already";
    case "done-at-first-sight":
      return "done already when first seen";
    case "ignored":
      return "matches a pattern of `ignore`";
    case "decisions-skipped":
      return "decisions are skipped";
    case "no-issue":
      return "says (no issue)";
    case "tracked-elsewhere":
      return `tracked in ${reason.reference}`;
    case "before-since":
      return `from before ${reason.since}`;
    case "gone":
      return "gone from the notes";
    case "note-unreadable":
      return `${reason.path} cannot be read`;
    case "note-not-minutes":
      return `${reason.path} is no longer read as minutes`;
    case "newer-marker":
      return `written by a newer release (version ${reason.version})`;
    case "dashboard":
      return {
        unchanged: "the dashboard says it all already",
        closed: "the dashboard was closed by a person",
        edited: "the list in the dashboard was edited by a person; delete the list to have it back"
      }[reason.because];
    case "held-for-review":
      return `perhaps the same as ${reason.by === null ? "another item of its note" : `#${reason.by}`}`;
  }
}
function matchWords(match) {
  switch (match?.kind) {
    case "named":
      return "the item names it";
    case "reworded":
      return `same note, ${percent(match.similarity)} alike`;
    case "moved":
      return `moved from ${match.from}`;
    case "carried-over":
      return `from ${match.from}, ${percent(match.similarity)} alike`;
    case "adopted":
      return `recognised by its ${match.by}`;
    default:
      return null;
  }
}
function percent(share) {
  return `${Math.floor(share * 100)} %`;
}

// src/domain/counted.ts
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

// src/domain/outcome.ts
function isCarriedOut(one) {
  return one.kind === "done" || one.kind === "unfinished";
}

// src/reporting/counts.ts
function countsOf(report) {
  const entries = entriesOf(report);
  const count = (...kinds) => entries.filter((entry) => isCounted(entry) && kinds.includes(entry.change.kind)).length;
  const fates = (...kinds) => entries.filter(({ fate }) => kinds.includes(fate.kind)).length;
  return {
    created: count("create"),
    updated: count("update"),
    carriedOver: count("carry-over"),
    closed: count("close"),
    reopened: count("reopen"),
    unchanged: entries.filter(({ change }) => change.kind === "keep" && change.issue !== null).length,
    withheld: fates("withheld"),
    failed: fates("failed", "unknown"),
    unfinished: fates("unfinished"),
    left: fates("left", "pending")
  };
}
function isCounted({ fate }) {
  return isCarriedOut(fate) || fate.kind === "planned";
}

// src/reporting/headline.ts
function headline(report) {
  const counts = countsOf(report);
  const deeds = listDeeds(counts, report.mode.kind === "applied" ? past : infinitive);
  const rest = [
    counts.withheld > 0 ? `${counts.withheld} withheld` : "",
    counts.failed > 0 ? `${counts.failed} failed` : "",
    counts.unfinished > 0 ? `${counts.unfinished} to be finished by the next run` : "",
    counts.left > 0 ? `${counts.left} left for the next run` : "",
    counts.unchanged > 0 ? `${counts.unchanged} unchanged` : ""
  ].filter((part) => part !== "");
  if (deeds.length === 0 && counts.withheld + counts.failed + counts.left === 0) {
    return counts.unchanged === 0 ? "Nothing to do: the notes have no items that want an issue." : `Nothing to do: ${counted(counts.unchanged, "issue")} ${counts.unchanged === 1 ? "matches" : "match"} the notes.`;
  }
  const told = report.mode.kind === "applied" ? enumerate(deeds) : `would ${enumerate(deeds)}`;
  const sentence = deeds.length === 0 ? "Nothing was changed" : capital(told);
  return rest.length === 0 ? `${sentence}.` : `${sentence}; ${rest.join(", ")}.`;
}
function shownBecause(mode) {
  if (mode.kind === "applied") return null;
  return {
    "dry-run": "Nothing was written: this is a dry run.",
    "pull-request": "No issue was touched: this is what merging would do.",
    "other-branch": "Nothing was written: only runs on the default branch apply their plan.",
    "other-event": "Nothing was written: only `push`, `schedule` and `workflow_dispatch` apply their plan.",
    "outdated-tree": "Nothing was written: the branch has newer commits than this tree, and the run of the newest one applies its plan."
  }[mode.because];
}
var past = {
  created: "opened",
  updated: "updated",
  carriedOver: "carried over",
  closed: "closed",
  reopened: "reopened"
};
var infinitive = {
  created: "open",
  updated: "update",
  carriedOver: "carry over",
  closed: "close",
  reopened: "reopen"
};
function listDeeds(counts, words) {
  const kinds = ["created", "updated", "carriedOver", "closed", "reopened"];
  return kinds.filter((kind) => counts[kind] > 0).map(
    (kind, index) => `${words[kind]} ${index === 0 ? counted(counts[kind], "issue") : counts[kind]}`
  );
}
function enumerate(parts) {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/reporting/entry-parts.ts
function partsOf(entry) {
  const { change, fate } = entry;
  const wrong = mishap(entry);
  const match = change.kind === "create" ? null : matchWords(change.match);
  return {
    deed: deed(change, isCarriedOut(fate) ? "past" : "conditional"),
    issue: issueOf(entry),
    title: titleOf(change),
    assignment: assignmentOf(entry),
    remarks: [...reasonsOf(change), match, wrong].filter((remark) => remark !== null)
  };
}
function titleOf(change) {
  if (change.item !== null) return change.item.title;
  return change.kind === "create" ? change.fields.title : change.issue?.title ?? "";
}
function issueOf({ change, fate }) {
  if (isCarriedOut(fate) && fate.issue) return fate.issue;
  return change.kind === "create" ? null : change.issue;
}
function assignmentOf({ change, fate }) {
  const owners = change.item?.owners.join(", ") ?? "";
  const dropped = new Set(isCarriedOut(fate) ? fate.dropped.assignees : []);
  const assigned = assigneesOf(change).filter((login) => !dropped.has(login));
  const assignees = assigned.map((login) => `@${login}`).join(", ");
  if (owners === "" && assignees === "" && change.item?.kind !== "action") return null;
  if (change.kind !== "create" && assignees === "") return owners === "" ? null : owners;
  if (owners === assignees) return owners;
  return `${owners || "no owner"} → ${assignees || "nobody"}`;
}
function assigneesOf(change) {
  if (change.kind === "create") return change.fields.assignees;
  return change.kind === "keep" ? [] : change.patch.addAssignees;
}

// src/domain/visible.ts
var invisible = /(?![\t\n]|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]/gu;
function visible(text) {
  return text.replace(/\r\n?/g, "\n").replace(/[\u0085\u2028\u2029]/g, "\n").replace(invisible, "");
}
function visibleLine(text) {
  return visible(text).replace(/\s+/g, " ").trim();
}

// src/reporting/markdown.ts
function plainMarkdown(text, prepare = asItIs) {
  return escapeInline(prepare(visibleLine(text))).replace(/^[-+=]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
function sentenceMarkdown(text, prepare = asItIs) {
  return visibleLine(text).split(/(`[^`|\\]+`)/).map((part, index) => index % 2 === 1 ? part : escapeInline(prepare(part))).join("");
}
function markdownLink(text, url, escaped = plainMarkdown) {
  const destination = url.replace(/[()<>\\\s]/g, percentEncoded).replaceAll("&", "&amp;");
  return `[${escaped(text)}](${destination})`;
}
function asItIs(text) {
  return text;
}
function plainHtml(text) {
  return visibleLine(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "&#64;");
}
function escapeInline(text) {
  return text.replace(/[\\`*_[\]|~#$!]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "&#64;");
}
function percentEncoded(character) {
  return `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

// src/domain/white-space.ts
function singleSpaced(text) {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text;
}

// src/domain/fold.ts
var plainWords = /^[!-~]+(?: [!-~]+)*$/;
function fold(text) {
  if (plainWords.test(text)) return text.toLowerCase();
  const plain = /[^\0-\x7f]/.test(text) ? unaccented(text) : text;
  return singleSpaced(plain.toLowerCase()).trim();
}
function unaccented(text) {
  const bare = /[^\0-\x7f‘’“”–—…]/.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC") : text;
  return bare.replace(/[ßẞ]/g, "ss").replace(/[’‘´]/g, "'");
}
function foldName(name) {
  return fold(/[^\0-\x7f]/.test(name) ? name.normalize("NFKC") : name);
}

// src/domain/note-url.ts
function noteUrl(origin, path, line = null) {
  const repositoryUrl = `${origin.serverUrl}/${fullName(origin.repository)}`;
  const file = noteUrlIn(repositoryUrl, origin.commit, path);
  return line === null ? file : `${file}${lineSuffix}${line}`;
}
function noteUrlIn(repositoryUrl, commit, path) {
  return `${repositoryUrl}/blob/${commit}/${encodePath(path)}`;
}
function noteUrlEnd(path) {
  return `/${encodePath(path)}${lineSuffix}`;
}
function notesLinkedIn(text) {
  const links = text.matchAll(/\/blob\/[^/\s]+\/([^\s()?]+)\?plain=1#L/g);
  return [...new Set([...links].map(([, path = ""]) => decodePath(path)))];
}
function withoutCommits(text) {
  return text.replace(/\/blob\/[^/\s]+\//g, "/blob/");
}
function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
var lineSuffix = "?plain=1#L";
function encodePath(path) {
  return encodeURI(path).replace(
    /[?#()[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/domain/agenda.ts
var everyone = "Everyone";
function isOverdue({ due }, today) {
  return due !== null && due < today;
}
function meetingName({ path, meeting, date: date2 }) {
  if (path.endsWith(`/${meeting}`) || path === meeting) return date2;
  return saysDate(meeting, date2) ? meeting : `${meeting}, ${date2}`;
}
var months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function saysDate(name, date2) {
  const [year = "", month, day] = date2.split("-");
  const words = name.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const hasMonth = words.some((word) => Number(word) === Number(month)) || words.some((word) => word.startsWith(months[Number(month) - 1] ?? year));
  const hasDay = words.some((word) => Number(word) === Number(day));
  return words.includes(year) && hasMonth && hasDay;
}

// src/domain/agenda-by-owner.ts
function byOwner({ open }) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of open) {
    for (const owner of item.owners) {
      const group = groups.get(identityOf(owner)) ?? { owners: [], items: /* @__PURE__ */ new Set() };
      groups.set(identityOf(owner), group);
      group.owners.push(owner);
      group.items.add(item);
    }
  }
  const owned = [...groups.values()].map(({ owners, items }) => ({
    owner: mostFrequent(owners),
    items: [...items]
  }));
  const unowned = open.filter(({ owners }) => owners.length === 0);
  return [
    ...owned.sort((one, other) => compareNames(one.owner, other.owner)),
    ...unowned.length === 0 ? [] : [{ owner: null, items: unowned }]
  ];
}
function identityOf({ name, logins }) {
  const [login] = logins;
  return logins.length === 1 && login !== void 0 ? `@${caseless(login)}` : nameKey(name);
}
function mostFrequent(owners) {
  const counts = /* @__PURE__ */ new Map();
  for (const { name } of owners) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...owners].sort(
    (one, other) => (counts.get(other.name) ?? 0) - (counts.get(one.name) ?? 0)
  );
  return ranked[0] ?? null;
}
function compareNames(one, other) {
  const [first, second] = [nameKey(one?.name ?? ""), nameKey(other?.name ?? "")];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
function nameKey(name) {
  return foldName(name.replace(/^@/, ""));
}

export {
  TrackerError,
  PermissionError,
  UnauthorisedError,
  RepositoryMissingError,
  BranchMissingError,
  IssuesDisabledError,
  IssueMissingError,
  RateLimitError,
  UnreachableError,
  ValidationError,
  UnexpectedAnswerError,
  CancelledError,
  concernsEveryRequest,
  concernsEveryCreate,
  calendarDate,
  timestamp,
  globalRegistry,
  _nonnegative,
  _maxLength,
  _minLength,
  _regex,
  string2 as string,
  number2 as number,
  int,
  boolean2 as boolean,
  array,
  object,
  strictObject,
  union,
  record,
  _enum,
  optional,
  nullable,
  nullish2 as nullish,
  refine,
  caseless,
  caselessSet,
  includesName,
  withAdded,
  without,
  fullName,
  isSameRepository,
  parseRepositoryName,
  ConfigError,
  isEdit,
  isAboutDashboard,
  guardsOf,
  visible,
  visibleLine,
  entriesOf,
  byMeeting,
  mishap,
  guardWords,
  everyone,
  isOverdue,
  meetingName,
  withoutNote,
  isUnchanged,
  deed,
  reasonsOf,
  counted,
  isCarriedOut,
  countsOf,
  headline,
  shownBecause,
  partsOf,
  plainMarkdown,
  sentenceMarkdown,
  markdownLink,
  plainHtml,
  singleSpaced,
  fold,
  foldName,
  byOwner,
  noteUrl,
  noteUrlIn,
  noteUrlEnd,
  notesLinkedIn,
  withoutCommits
};
