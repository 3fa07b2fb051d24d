import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  SettingError,
  apiVersion,
  isOfApp,
  isSendable,
  userAgent,
  viewerQuery
} from "./chunk-2XP7TDCA.js";
import {
  Octokit,
  RequestError,
  legacyRestEndpointMethods,
  paginateRest
} from "./chunk-S7W5I7L5.js";
import {
  BranchMissingError,
  CancelledError,
  IssueMissingError,
  IssuesDisabledError,
  PermissionError,
  RateLimitError,
  RepositoryMissingError,
  TrackerError,
  UnauthorisedError,
  UnexpectedAnswerError,
  UnreachableError,
  ValidationError,
  _enum,
  array,
  byMeeting,
  caseless,
  caselessSet,
  counted,
  entriesOf,
  fullName,
  guardWords,
  guardsOf,
  int,
  isSameRepository,
  mishap,
  nullable,
  nullish,
  number,
  object,
  parseRepositoryName,
  partsOf,
  refine,
  string,
  timestamp,
  union,
  visible,
  visibleLine,
  withAdded,
  withoutNote
} from "./chunk-JW5MOTGG.js";
import {
  __commonJS,
  __toESM
} from "./chunk-BDTALO2V.js";

// node_modules/bottleneck/light.js
var require_light = __commonJS({
  "node_modules/bottleneck/light.js"(exports, module) {
    (function(global2, factory) {
      typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global2.Bottleneck = factory();
    })(exports, (function() {
      "use strict";
      var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
      function getCjsExportFromNamespace(n) {
        return n && n["default"] || n;
      }
      var load = function(received, defaults, onto = {}) {
        var k, ref, v;
        for (k in defaults) {
          v = defaults[k];
          onto[k] = (ref = received[k]) != null ? ref : v;
        }
        return onto;
      };
      var overwrite = function(received, defaults, onto = {}) {
        var k, v;
        for (k in received) {
          v = received[k];
          if (defaults[k] !== void 0) {
            onto[k] = v;
          }
        }
        return onto;
      };
      var parser = {
        load,
        overwrite
      };
      var DLList;
      DLList = class DLList {
        constructor(incr, decr) {
          this.incr = incr;
          this.decr = decr;
          this._first = null;
          this._last = null;
          this.length = 0;
        }
        push(value) {
          var node;
          this.length++;
          if (typeof this.incr === "function") {
            this.incr();
          }
          node = {
            value,
            prev: this._last,
            next: null
          };
          if (this._last != null) {
            this._last.next = node;
            this._last = node;
          } else {
            this._first = this._last = node;
          }
          return void 0;
        }
        shift() {
          var value;
          if (this._first == null) {
            return;
          } else {
            this.length--;
            if (typeof this.decr === "function") {
              this.decr();
            }
          }
          value = this._first.value;
          if ((this._first = this._first.next) != null) {
            this._first.prev = null;
          } else {
            this._last = null;
          }
          return value;
        }
        first() {
          if (this._first != null) {
            return this._first.value;
          }
        }
        getArray() {
          var node, ref, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, ref.value));
          }
          return results;
        }
        forEachShift(cb) {
          var node;
          node = this.shift();
          while (node != null) {
            cb(node), node = this.shift();
          }
          return void 0;
        }
        debug() {
          var node, ref, ref1, ref2, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, {
              value: ref.value,
              prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
              next: (ref2 = ref.next) != null ? ref2.value : void 0
            }));
          }
          return results;
        }
      };
      var DLList_1 = DLList;
      var Events;
      Events = class Events {
        constructor(instance) {
          this.instance = instance;
          this._events = {};
          if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) {
            throw new Error("An Emitter already exists for this object");
          }
          this.instance.on = (name, cb) => {
            return this._addListener(name, "many", cb);
          };
          this.instance.once = (name, cb) => {
            return this._addListener(name, "once", cb);
          };
          this.instance.removeAllListeners = (name = null) => {
            if (name != null) {
              return delete this._events[name];
            } else {
              return this._events = {};
            }
          };
        }
        _addListener(name, status, cb) {
          var base;
          if ((base = this._events)[name] == null) {
            base[name] = [];
          }
          this._events[name].push({ cb, status });
          return this.instance;
        }
        listenerCount(name) {
          if (this._events[name] != null) {
            return this._events[name].length;
          } else {
            return 0;
          }
        }
        async trigger(name, ...args) {
          var e, promises;
          try {
            if (name !== "debug") {
              this.trigger("debug", `Event triggered: ${name}`, args);
            }
            if (this._events[name] == null) {
              return;
            }
            this._events[name] = this._events[name].filter(function(listener) {
              return listener.status !== "none";
            });
            promises = this._events[name].map(async (listener) => {
              var e2, returned;
              if (listener.status === "none") {
                return;
              }
              if (listener.status === "once") {
                listener.status = "none";
              }
              try {
                returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                if (typeof (returned != null ? returned.then : void 0) === "function") {
                  return await returned;
                } else {
                  return returned;
                }
              } catch (error) {
                e2 = error;
                {
                  this.trigger("error", e2);
                }
                return null;
              }
            });
            return (await Promise.all(promises)).find(function(x) {
              return x != null;
            });
          } catch (error) {
            e = error;
            {
              this.trigger("error", e);
            }
            return null;
          }
        }
      };
      var Events_1 = Events;
      var DLList$1, Events$1, Queues;
      DLList$1 = DLList_1;
      Events$1 = Events_1;
      Queues = class Queues {
        constructor(num_priorities) {
          var i;
          this.Events = new Events$1(this);
          this._length = 0;
          this._lists = (function() {
            var j, ref, results;
            results = [];
            for (i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j) {
              results.push(new DLList$1((() => {
                return this.incr();
              }), (() => {
                return this.decr();
              })));
            }
            return results;
          }).call(this);
        }
        incr() {
          if (this._length++ === 0) {
            return this.Events.trigger("leftzero");
          }
        }
        decr() {
          if (--this._length === 0) {
            return this.Events.trigger("zero");
          }
        }
        push(job) {
          return this._lists[job.options.priority].push(job);
        }
        queued(priority) {
          if (priority != null) {
            return this._lists[priority].length;
          } else {
            return this._length;
          }
        }
        shiftAll(fn) {
          return this._lists.forEach(function(list) {
            return list.forEachShift(fn);
          });
        }
        getFirst(arr = this._lists) {
          var j, len, list;
          for (j = 0, len = arr.length; j < len; j++) {
            list = arr[j];
            if (list.length > 0) {
              return list;
            }
          }
          return [];
        }
        shiftLastFrom(priority) {
          return this.getFirst(this._lists.slice(priority).reverse()).shift();
        }
      };
      var Queues_1 = Queues;
      var BottleneckError;
      BottleneckError = class BottleneckError extends Error {
      };
      var BottleneckError_1 = BottleneckError;
      var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
      NUM_PRIORITIES = 10;
      DEFAULT_PRIORITY = 5;
      parser$1 = parser;
      BottleneckError$1 = BottleneckError_1;
      Job = class Job {
        constructor(task5, args, options, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
          this.task = task5;
          this.args = args;
          this.rejectOnDrop = rejectOnDrop;
          this.Events = Events2;
          this._states = _states;
          this.Promise = Promise2;
          this.options = parser$1.load(options, jobDefaults);
          this.options.priority = this._sanitizePriority(this.options.priority);
          if (this.options.id === jobDefaults.id) {
            this.options.id = `${this.options.id}-${this._randomIndex()}`;
          }
          this.promise = new this.Promise((_resolve, _reject) => {
            this._resolve = _resolve;
            this._reject = _reject;
          });
          this.retryCount = 0;
        }
        _sanitizePriority(priority) {
          var sProperty;
          sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
          if (sProperty < 0) {
            return 0;
          } else if (sProperty > NUM_PRIORITIES - 1) {
            return NUM_PRIORITIES - 1;
          } else {
            return sProperty;
          }
        }
        _randomIndex() {
          return Math.random().toString(36).slice(2);
        }
        doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
          if (this._states.remove(this.options.id)) {
            if (this.rejectOnDrop) {
              this._reject(error != null ? error : new BottleneckError$1(message));
            }
            this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise });
            return true;
          } else {
            return false;
          }
        }
        _assertStatus(expected) {
          var status;
          status = this._states.jobStatus(this.options.id);
          if (!(status === expected || expected === "DONE" && status === null)) {
            throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
          }
        }
        doReceive() {
          this._states.start(this.options.id);
          return this.Events.trigger("received", { args: this.args, options: this.options });
        }
        doQueue(reachedHWM, blocked) {
          this._assertStatus("RECEIVED");
          this._states.next(this.options.id);
          return this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
        }
        doRun() {
          if (this.retryCount === 0) {
            this._assertStatus("QUEUED");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          return this.Events.trigger("scheduled", { args: this.args, options: this.options });
        }
        async doExecute(chained, clearGlobalState, run3, free) {
          var error, eventInfo, passed;
          if (this.retryCount === 0) {
            this._assertStatus("RUNNING");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          this.Events.trigger("executing", eventInfo);
          try {
            passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
            if (clearGlobalState()) {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._resolve(passed);
            }
          } catch (error1) {
            error = error1;
            return this._onFailure(error, eventInfo, clearGlobalState, run3, free);
          }
        }
        doExpire(clearGlobalState, run3, free) {
          var error, eventInfo;
          if (this._states.jobStatus(this.options.id === "RUNNING")) {
            this._states.next(this.options.id);
          }
          this._assertStatus("EXECUTING");
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
          return this._onFailure(error, eventInfo, clearGlobalState, run3, free);
        }
        async _onFailure(error, eventInfo, clearGlobalState, run3, free) {
          var retry2, retryAfter;
          if (clearGlobalState()) {
            retry2 = await this.Events.trigger("failed", error, eventInfo);
            if (retry2 != null) {
              retryAfter = ~~retry2;
              this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
              this.retryCount++;
              return run3(retryAfter);
            } else {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._reject(error);
            }
          }
        }
        doDone(eventInfo) {
          this._assertStatus("EXECUTING");
          this._states.next(this.options.id);
          return this.Events.trigger("done", eventInfo);
        }
      };
      var Job_1 = Job;
      var BottleneckError$2, LocalDatastore, parser$2;
      parser$2 = parser;
      BottleneckError$2 = BottleneckError_1;
      LocalDatastore = class LocalDatastore {
        constructor(instance, storeOptions, storeInstanceOptions) {
          this.instance = instance;
          this.storeOptions = storeOptions;
          this.clientId = this.instance._randomIndex();
          parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
          this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
          this._running = 0;
          this._done = 0;
          this._unblockTime = 0;
          this.ready = this.Promise.resolve();
          this.clients = {};
          this._startHeartbeat();
        }
        _startHeartbeat() {
          var base;
          if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) {
            return typeof (base = this.heartbeat = setInterval(() => {
              var amount, incr, maximum, now, reservoir;
              now = Date.now();
              if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
                this._lastReservoirRefresh = now;
                this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
                this.instance._drainAll(this.computeCapacity());
              }
              if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
                ({
                  reservoirIncreaseAmount: amount,
                  reservoirIncreaseMaximum: maximum,
                  reservoir
                } = this.storeOptions);
                this._lastReservoirIncrease = now;
                incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
                if (incr > 0) {
                  this.storeOptions.reservoir += incr;
                  return this.instance._drainAll(this.computeCapacity());
                }
              }
            }, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
          } else {
            return clearInterval(this.heartbeat);
          }
        }
        async __publish__(message) {
          await this.yieldLoop();
          return this.instance.Events.trigger("message", message.toString());
        }
        async __disconnect__(flush) {
          await this.yieldLoop();
          clearInterval(this.heartbeat);
          return this.Promise.resolve();
        }
        yieldLoop(t = 0) {
          return new this.Promise(function(resolve, reject) {
            return setTimeout(resolve, t);
          });
        }
        computePenalty() {
          var ref;
          return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
        }
        async __updateSettings__(options) {
          await this.yieldLoop();
          parser$2.overwrite(options, options, this.storeOptions);
          this._startHeartbeat();
          this.instance._drainAll(this.computeCapacity());
          return true;
        }
        async __running__() {
          await this.yieldLoop();
          return this._running;
        }
        async __queued__() {
          await this.yieldLoop();
          return this.instance.queued();
        }
        async __done__() {
          await this.yieldLoop();
          return this._done;
        }
        async __groupCheck__(time) {
          await this.yieldLoop();
          return this._nextRequest + this.timeout < time;
        }
        computeCapacity() {
          var maxConcurrent, reservoir;
          ({ maxConcurrent, reservoir } = this.storeOptions);
          if (maxConcurrent != null && reservoir != null) {
            return Math.min(maxConcurrent - this._running, reservoir);
          } else if (maxConcurrent != null) {
            return maxConcurrent - this._running;
          } else if (reservoir != null) {
            return reservoir;
          } else {
            return null;
          }
        }
        conditionsCheck(weight) {
          var capacity;
          capacity = this.computeCapacity();
          return capacity == null || weight <= capacity;
        }
        async __incrementReservoir__(incr) {
          var reservoir;
          await this.yieldLoop();
          reservoir = this.storeOptions.reservoir += incr;
          this.instance._drainAll(this.computeCapacity());
          return reservoir;
        }
        async __currentReservoir__() {
          await this.yieldLoop();
          return this.storeOptions.reservoir;
        }
        isBlocked(now) {
          return this._unblockTime >= now;
        }
        check(weight, now) {
          return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
        }
        async __check__(weight) {
          var now;
          await this.yieldLoop();
          now = Date.now();
          return this.check(weight, now);
        }
        async __register__(index, weight, expiration) {
          var now, wait;
          await this.yieldLoop();
          now = Date.now();
          if (this.conditionsCheck(weight)) {
            this._running += weight;
            if (this.storeOptions.reservoir != null) {
              this.storeOptions.reservoir -= weight;
            }
            wait = Math.max(this._nextRequest - now, 0);
            this._nextRequest = now + wait + this.storeOptions.minTime;
            return {
              success: true,
              wait,
              reservoir: this.storeOptions.reservoir
            };
          } else {
            return {
              success: false
            };
          }
        }
        strategyIsBlock() {
          return this.storeOptions.strategy === 3;
        }
        async __submit__(queueLength, weight) {
          var blocked, now, reachedHWM;
          await this.yieldLoop();
          if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) {
            throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
          }
          now = Date.now();
          reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
          blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
          if (blocked) {
            this._unblockTime = now + this.computePenalty();
            this._nextRequest = this._unblockTime + this.storeOptions.minTime;
            this.instance._dropAllQueued();
          }
          return {
            reachedHWM,
            blocked,
            strategy: this.storeOptions.strategy
          };
        }
        async __free__(index, weight) {
          await this.yieldLoop();
          this._running -= weight;
          this._done += weight;
          this.instance._drainAll(this.computeCapacity());
          return {
            running: this._running
          };
        }
      };
      var LocalDatastore_1 = LocalDatastore;
      var BottleneckError$3, States;
      BottleneckError$3 = BottleneckError_1;
      States = class States {
        constructor(status1) {
          this.status = status1;
          this._jobs = {};
          this.counts = this.status.map(function() {
            return 0;
          });
        }
        next(id) {
          var current, next;
          current = this._jobs[id];
          next = current + 1;
          if (current != null && next < this.status.length) {
            this.counts[current]--;
            this.counts[next]++;
            return this._jobs[id]++;
          } else if (current != null) {
            this.counts[current]--;
            return delete this._jobs[id];
          }
        }
        start(id) {
          var initial;
          initial = 0;
          this._jobs[id] = initial;
          return this.counts[initial]++;
        }
        remove(id) {
          var current;
          current = this._jobs[id];
          if (current != null) {
            this.counts[current]--;
            delete this._jobs[id];
          }
          return current != null;
        }
        jobStatus(id) {
          var ref;
          return (ref = this.status[this._jobs[id]]) != null ? ref : null;
        }
        statusJobs(status) {
          var k, pos, ref, results, v;
          if (status != null) {
            pos = this.status.indexOf(status);
            if (pos < 0) {
              throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
            }
            ref = this._jobs;
            results = [];
            for (k in ref) {
              v = ref[k];
              if (v === pos) {
                results.push(k);
              }
            }
            return results;
          } else {
            return Object.keys(this._jobs);
          }
        }
        statusCounts() {
          return this.counts.reduce(((acc, v, i) => {
            acc[this.status[i]] = v;
            return acc;
          }), {});
        }
      };
      var States_1 = States;
      var DLList$2, Sync;
      DLList$2 = DLList_1;
      Sync = class Sync {
        constructor(name, Promise2) {
          this.schedule = this.schedule.bind(this);
          this.name = name;
          this.Promise = Promise2;
          this._running = 0;
          this._queue = new DLList$2();
        }
        isEmpty() {
          return this._queue.length === 0;
        }
        async _tryToRun() {
          var args, cb, error, reject, resolve, returned, task5;
          if (this._running < 1 && this._queue.length > 0) {
            this._running++;
            ({ task: task5, args, resolve, reject } = this._queue.shift());
            cb = await (async function() {
              try {
                returned = await task5(...args);
                return function() {
                  return resolve(returned);
                };
              } catch (error1) {
                error = error1;
                return function() {
                  return reject(error);
                };
              }
            })();
            this._running--;
            this._tryToRun();
            return cb();
          }
        }
        schedule(task5, ...args) {
          var promise, reject, resolve;
          resolve = reject = null;
          promise = new this.Promise(function(_resolve, _reject) {
            resolve = _resolve;
            return reject = _reject;
          });
          this._queue.push({ task: task5, args, resolve, reject });
          this._tryToRun();
          return promise;
        }
      };
      var Sync_1 = Sync;
      var version = "2.19.5";
      var version$1 = {
        version
      };
      var version$2 = /* @__PURE__ */ Object.freeze({
        version,
        default: version$1
      });
      var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
      parser$3 = parser;
      Events$2 = Events_1;
      RedisConnection$1 = require$$2;
      IORedisConnection$1 = require$$3;
      Scripts$1 = require$$4;
      Group = (function() {
        class Group2 {
          constructor(limiterOptions = {}) {
            this.deleteKey = this.deleteKey.bind(this);
            this.limiterOptions = limiterOptions;
            parser$3.load(this.limiterOptions, this.defaults, this);
            this.Events = new Events$2(this);
            this.instances = {};
            this.Bottleneck = Bottleneck_1;
            this._startAutoCleanup();
            this.sharedConnection = this.connection != null;
            if (this.connection == null) {
              if (this.limiterOptions.datastore === "redis") {
                this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              } else if (this.limiterOptions.datastore === "ioredis") {
                this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              }
            }
          }
          key(key = "") {
            var ref;
            return (ref = this.instances[key]) != null ? ref : (() => {
              var limiter;
              limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                id: `${this.id}-${key}`,
                timeout: this.timeout,
                connection: this.connection
              }));
              this.Events.trigger("created", limiter, key);
              return limiter;
            })();
          }
          async deleteKey(key = "") {
            var deleted, instance;
            instance = this.instances[key];
            if (this.connection) {
              deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
            }
            if (instance != null) {
              delete this.instances[key];
              await instance.disconnect();
            }
            return instance != null || deleted > 0;
          }
          limiters() {
            var k, ref, results, v;
            ref = this.instances;
            results = [];
            for (k in ref) {
              v = ref[k];
              results.push({
                key: k,
                limiter: v
              });
            }
            return results;
          }
          keys() {
            return Object.keys(this.instances);
          }
          async clusterKeys() {
            var cursor, end, found, i, k, keys, len, next, start;
            if (this.connection == null) {
              return this.Promise.resolve(this.keys());
            }
            keys = [];
            cursor = null;
            start = `b_${this.id}-`.length;
            end = "_settings".length;
            while (cursor !== 0) {
              [next, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
              cursor = ~~next;
              for (i = 0, len = found.length; i < len; i++) {
                k = found[i];
                keys.push(k.slice(start, -end));
              }
            }
            return keys;
          }
          _startAutoCleanup() {
            var base;
            clearInterval(this.interval);
            return typeof (base = this.interval = setInterval(async () => {
              var e, k, ref, results, time, v;
              time = Date.now();
              ref = this.instances;
              results = [];
              for (k in ref) {
                v = ref[k];
                try {
                  if (await v._store.__groupCheck__(time)) {
                    results.push(this.deleteKey(k));
                  } else {
                    results.push(void 0);
                  }
                } catch (error) {
                  e = error;
                  results.push(v.Events.trigger("error", e));
                }
              }
              return results;
            }, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
          }
          updateSettings(options = {}) {
            parser$3.overwrite(options, this.defaults, this);
            parser$3.overwrite(options, options, this.limiterOptions);
            if (options.timeout != null) {
              return this._startAutoCleanup();
            }
          }
          disconnect(flush = true) {
            var ref;
            if (!this.sharedConnection) {
              return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
            }
          }
        }
        Group2.prototype.defaults = {
          timeout: 1e3 * 60 * 5,
          connection: null,
          Promise,
          id: "group-key"
        };
        return Group2;
      }).call(commonjsGlobal);
      var Group_1 = Group;
      var Batcher, Events$3, parser$4;
      parser$4 = parser;
      Events$3 = Events_1;
      Batcher = (function() {
        class Batcher2 {
          constructor(options = {}) {
            this.options = options;
            parser$4.load(this.options, this.defaults, this);
            this.Events = new Events$3(this);
            this._arr = [];
            this._resetPromise();
            this._lastFlush = Date.now();
          }
          _resetPromise() {
            return this._promise = new this.Promise((res, rej) => {
              return this._resolve = res;
            });
          }
          _flush() {
            clearTimeout(this._timeout);
            this._lastFlush = Date.now();
            this._resolve();
            this.Events.trigger("batch", this._arr);
            this._arr = [];
            return this._resetPromise();
          }
          add(data) {
            var ret;
            this._arr.push(data);
            ret = this._promise;
            if (this._arr.length === this.maxSize) {
              this._flush();
            } else if (this.maxTime != null && this._arr.length === 1) {
              this._timeout = setTimeout(() => {
                return this._flush();
              }, this.maxTime);
            }
            return ret;
          }
        }
        Batcher2.prototype.defaults = {
          maxTime: null,
          maxSize: null,
          Promise
        };
        return Batcher2;
      }).call(commonjsGlobal);
      var Batcher_1 = Batcher;
      var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$8 = getCjsExportFromNamespace(version$2);
      var Bottleneck2, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
      NUM_PRIORITIES$1 = 10;
      DEFAULT_PRIORITY$1 = 5;
      parser$5 = parser;
      Queues$1 = Queues_1;
      Job$1 = Job_1;
      LocalDatastore$1 = LocalDatastore_1;
      RedisDatastore$1 = require$$4$1;
      Events$4 = Events_1;
      States$1 = States_1;
      Sync$1 = Sync_1;
      Bottleneck2 = (function() {
        class Bottleneck3 {
          constructor(options = {}, ...invalid) {
            var storeInstanceOptions, storeOptions;
            this._addToQueue = this._addToQueue.bind(this);
            this._validateOptions(options, invalid);
            parser$5.load(options, this.instanceDefaults, this);
            this._queues = new Queues$1(NUM_PRIORITIES$1);
            this._scheduled = {};
            this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
            this._limiter = null;
            this.Events = new Events$4(this);
            this._submitLock = new Sync$1("submit", this.Promise);
            this._registerLock = new Sync$1("register", this.Promise);
            storeOptions = parser$5.load(options, this.storeDefaults, {});
            this._store = (function() {
              if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
                storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
                return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
              } else if (this.datastore === "local") {
                storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
                return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
              } else {
                throw new Bottleneck3.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
              }
            }).call(this);
            this._queues.on("leftzero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
            });
            this._queues.on("zero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
            });
          }
          _validateOptions(options, invalid) {
            if (!(options != null && typeof options === "object" && invalid.length === 0)) {
              throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
            }
          }
          ready() {
            return this._store.ready;
          }
          clients() {
            return this._store.clients;
          }
          channel() {
            return `b_${this.id}`;
          }
          channel_client() {
            return `b_${this.id}_${this._store.clientId}`;
          }
          publish(message) {
            return this._store.__publish__(message);
          }
          disconnect(flush = true) {
            return this._store.__disconnect__(flush);
          }
          chain(_limiter) {
            this._limiter = _limiter;
            return this;
          }
          queued(priority) {
            return this._queues.queued(priority);
          }
          clusterQueued() {
            return this._store.__queued__();
          }
          empty() {
            return this.queued() === 0 && this._submitLock.isEmpty();
          }
          running() {
            return this._store.__running__();
          }
          done() {
            return this._store.__done__();
          }
          jobStatus(id) {
            return this._states.jobStatus(id);
          }
          jobs(status) {
            return this._states.statusJobs(status);
          }
          counts() {
            return this._states.statusCounts();
          }
          _randomIndex() {
            return Math.random().toString(36).slice(2);
          }
          check(weight = 1) {
            return this._store.__check__(weight);
          }
          _clearGlobalState(index) {
            if (this._scheduled[index] != null) {
              clearTimeout(this._scheduled[index].expiration);
              delete this._scheduled[index];
              return true;
            } else {
              return false;
            }
          }
          async _free(index, job, options, eventInfo) {
            var e, running;
            try {
              ({ running } = await this._store.__free__(index, options.weight));
              this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
              if (running === 0 && this.empty()) {
                return this.Events.trigger("idle");
              }
            } catch (error1) {
              e = error1;
              return this.Events.trigger("error", e);
            }
          }
          _run(index, job, wait) {
            var clearGlobalState, free, run3;
            job.doRun();
            clearGlobalState = this._clearGlobalState.bind(this, index);
            run3 = this._run.bind(this, index, job);
            free = this._free.bind(this, index, job);
            return this._scheduled[index] = {
              timeout: setTimeout(() => {
                return job.doExecute(this._limiter, clearGlobalState, run3, free);
              }, wait),
              expiration: job.options.expiration != null ? setTimeout(function() {
                return job.doExpire(clearGlobalState, run3, free);
              }, wait + job.options.expiration) : void 0,
              job
            };
          }
          _drainOne(capacity) {
            return this._registerLock.schedule(() => {
              var args, index, next, options, queue;
              if (this.queued() === 0) {
                return this.Promise.resolve(null);
              }
              queue = this._queues.getFirst();
              ({ options, args } = next = queue.first());
              if (capacity != null && options.weight > capacity) {
                return this.Promise.resolve(null);
              }
              this.Events.trigger("debug", `Draining ${options.id}`, { args, options });
              index = this._randomIndex();
              return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
                var empty;
                this.Events.trigger("debug", `Drained ${options.id}`, { success, args, options });
                if (success) {
                  queue.shift();
                  empty = this.empty();
                  if (empty) {
                    this.Events.trigger("empty");
                  }
                  if (reservoir === 0) {
                    this.Events.trigger("depleted", empty);
                  }
                  this._run(index, next, wait);
                  return this.Promise.resolve(options.weight);
                } else {
                  return this.Promise.resolve(null);
                }
              });
            });
          }
          _drainAll(capacity, total = 0) {
            return this._drainOne(capacity).then((drained) => {
              var newCapacity;
              if (drained != null) {
                newCapacity = capacity != null ? capacity - drained : capacity;
                return this._drainAll(newCapacity, total + drained);
              } else {
                return this.Promise.resolve(total);
              }
            }).catch((e) => {
              return this.Events.trigger("error", e);
            });
          }
          _dropAllQueued(message) {
            return this._queues.shiftAll(function(job) {
              return job.doDrop({ message });
            });
          }
          stop(options = {}) {
            var done, waitForExecuting;
            options = parser$5.load(options, this.stopDefaults);
            waitForExecuting = (at) => {
              var finished;
              finished = () => {
                var counts;
                counts = this._states.counts;
                return counts[0] + counts[1] + counts[2] + counts[3] === at;
              };
              return new this.Promise((resolve, reject) => {
                if (finished()) {
                  return resolve();
                } else {
                  return this.on("done", () => {
                    if (finished()) {
                      this.removeAllListeners("done");
                      return resolve();
                    }
                  });
                }
              });
            };
            done = options.dropWaitingJobs ? (this._run = function(index, next) {
              return next.doDrop({
                message: options.dropErrorMessage
              });
            }, this._drainOne = () => {
              return this.Promise.resolve(null);
            }, this._registerLock.schedule(() => {
              return this._submitLock.schedule(() => {
                var k, ref, v;
                ref = this._scheduled;
                for (k in ref) {
                  v = ref[k];
                  if (this.jobStatus(v.job.options.id) === "RUNNING") {
                    clearTimeout(v.timeout);
                    clearTimeout(v.expiration);
                    v.job.doDrop({
                      message: options.dropErrorMessage
                    });
                  }
                }
                this._dropAllQueued(options.dropErrorMessage);
                return waitForExecuting(0);
              });
            })) : this.schedule({
              priority: NUM_PRIORITIES$1 - 1,
              weight: 0
            }, () => {
              return waitForExecuting(1);
            });
            this._receive = function(job) {
              return job._reject(new Bottleneck3.prototype.BottleneckError(options.enqueueErrorMessage));
            };
            this.stop = () => {
              return this.Promise.reject(new Bottleneck3.prototype.BottleneckError("stop() has already been called"));
            };
            return done;
          }
          async _addToQueue(job) {
            var args, blocked, error, options, reachedHWM, shifted, strategy;
            ({ args, options } = job);
            try {
              ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
            } catch (error1) {
              error = error1;
              this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error });
              job.doDrop({ error });
              return false;
            }
            if (blocked) {
              job.doDrop();
              return true;
            } else if (reachedHWM) {
              shifted = strategy === Bottleneck3.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck3.prototype.strategy.OVERFLOW ? job : void 0;
              if (shifted != null) {
                shifted.doDrop();
              }
              if (shifted == null || strategy === Bottleneck3.prototype.strategy.OVERFLOW) {
                if (shifted == null) {
                  job.doDrop();
                }
                return reachedHWM;
              }
            }
            job.doQueue(reachedHWM, blocked);
            this._queues.push(job);
            await this._drainAll();
            return reachedHWM;
          }
          _receive(job) {
            if (this._states.jobStatus(job.options.id) != null) {
              job._reject(new Bottleneck3.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
              return false;
            } else {
              job.doReceive();
              return this._submitLock.schedule(this._addToQueue, job);
            }
          }
          submit(...args) {
            var cb, fn, job, options, ref, ref1, task5;
            if (typeof args[0] === "function") {
              ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
              options = parser$5.load({}, this.jobDefaults);
            } else {
              ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
              options = parser$5.load(options, this.jobDefaults);
            }
            task5 = (...args2) => {
              return new this.Promise(function(resolve, reject) {
                return fn(...args2, function(...args3) {
                  return (args3[0] != null ? reject : resolve)(args3);
                });
              });
            };
            job = new Job$1(task5, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            job.promise.then(function(args2) {
              return typeof cb === "function" ? cb(...args2) : void 0;
            }).catch(function(args2) {
              if (Array.isArray(args2)) {
                return typeof cb === "function" ? cb(...args2) : void 0;
              } else {
                return typeof cb === "function" ? cb(args2) : void 0;
              }
            });
            return this._receive(job);
          }
          schedule(...args) {
            var job, options, task5;
            if (typeof args[0] === "function") {
              [task5, ...args] = args;
              options = {};
            } else {
              [options, task5, ...args] = args;
            }
            job = new Job$1(task5, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            this._receive(job);
            return job.promise;
          }
          wrap(fn) {
            var schedule, wrapped;
            schedule = this.schedule.bind(this);
            wrapped = function(...args) {
              return schedule(fn.bind(this), ...args);
            };
            wrapped.withOptions = function(options, ...args) {
              return schedule(options, fn, ...args);
            };
            return wrapped;
          }
          async updateSettings(options = {}) {
            await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
            parser$5.overwrite(options, this.instanceDefaults, this);
            return this;
          }
          currentReservoir() {
            return this._store.__currentReservoir__();
          }
          incrementReservoir(incr = 0) {
            return this._store.__incrementReservoir__(incr);
          }
        }
        Bottleneck3.default = Bottleneck3;
        Bottleneck3.Events = Events$4;
        Bottleneck3.version = Bottleneck3.prototype.version = require$$8.version;
        Bottleneck3.strategy = Bottleneck3.prototype.strategy = {
          LEAK: 1,
          OVERFLOW: 2,
          OVERFLOW_PRIORITY: 4,
          BLOCK: 3
        };
        Bottleneck3.BottleneckError = Bottleneck3.prototype.BottleneckError = BottleneckError_1;
        Bottleneck3.Group = Bottleneck3.prototype.Group = Group_1;
        Bottleneck3.RedisConnection = Bottleneck3.prototype.RedisConnection = require$$2;
        Bottleneck3.IORedisConnection = Bottleneck3.prototype.IORedisConnection = require$$3;
        Bottleneck3.Batcher = Bottleneck3.prototype.Batcher = Batcher_1;
        Bottleneck3.prototype.jobDefaults = {
          priority: DEFAULT_PRIORITY$1,
          weight: 1,
          expiration: null,
          id: "<no-id>"
        };
        Bottleneck3.prototype.storeDefaults = {
          maxConcurrent: null,
          minTime: 0,
          highWater: null,
          strategy: Bottleneck3.prototype.strategy.LEAK,
          penalty: null,
          reservoir: null,
          reservoirRefreshInterval: null,
          reservoirRefreshAmount: null,
          reservoirIncreaseInterval: null,
          reservoirIncreaseAmount: null,
          reservoirIncreaseMaximum: null
        };
        Bottleneck3.prototype.localStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 250
        };
        Bottleneck3.prototype.redisStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 5e3,
          clientTimeout: 1e4,
          Redis: null,
          clientOptions: {},
          clusterNodes: null,
          clearDatastore: false,
          connection: null
        };
        Bottleneck3.prototype.instanceDefaults = {
          datastore: "local",
          connection: null,
          id: "<no-id>",
          rejectOnDrop: true,
          trackDoneStatus: false,
          Promise
        };
        Bottleneck3.prototype.stopDefaults = {
          enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
          dropWaitingJobs: true,
          dropErrorMessage: "This limiter has been stopped."
        };
        return Bottleneck3;
      }).call(commonjsGlobal);
      var Bottleneck_1 = Bottleneck2;
      var lib = Bottleneck_1;
      return lib;
    }));
  }
});

// src/cancellation.ts
var graceMs = 1500;
function watchForCancellation(onOverdue) {
  const controller = new AbortController();
  const cancel = () => {
    if (controller.signal.aborted) return;
    controller.abort(new CancelledError());
    setTimeout(onOverdue, graceMs).unref();
  };
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  return controller.signal;
}

// src/checkout.ts
import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { promisify } from "node:util";
var run = promisify(execFile);
async function readCheckout(folder) {
  const git = async (...options) => {
    try {
      const { stdout } = await run("git", ["-C", folder, ...options], { timeout: 1e4 });
      return stdout.trim();
    } catch {
      return null;
    }
  };
  const [top, commit, ref, remote] = await Promise.all([
    git("rev-parse", "--show-toplevel"),
    git("rev-parse", "--verify", "HEAD"),
    git("symbolic-ref", "--quiet", "HEAD"),
    git("remote", "get-url", "origin")
  ]);
  const isTop = top !== null && await realpath(top) === await realpath(folder);
  return isTop && commit !== null ? { commit, ref, remote } : null;
}
function commitOf(checkout) {
  return checkout === null || checkout.remote === null ? null : checkout.commit;
}
async function readAuthors(folder) {
  try {
    const { stdout } = await run("git", ["-C", folder, "shortlog", "-sne", "HEAD"], {
      timeout: 6e4,
      maxBuffer: 64 * 1024 * 1024
    });
    return stdout.split("\n").flatMap(authorIn);
  } catch {
    return [];
  }
}
function authorIn(line) {
  const [, name, address = ""] = /^\s*\d+\t([^<]+) <([^<>]*)>$/.exec(line) ?? [];
  if (name === void 0) return [];
  const [, login = null] = /^(?:\d+\+)?([a-z\d-]+)@users\.noreply\./i.exec(address) ?? [];
  return [{ name, login }];
}

// src/inputs/values.ts
function parseSwitch({ name, text }) {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new SettingError(name, text, "expected `true` or `false`");
}
function parseCount({ name, text }) {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new SettingError(name, text, "expected a whole number, 0 or more");
}
function parseRepository({ name, text }) {
  const repository = parseRepositoryName(text);
  if (repository) return repository;
  throw new SettingError(name, text, "expected `owner/name`, such as `octo-org/octo-repo`");
}
function parseGlobs({ name, text }) {
  const globs = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  if (globs.some((glob) => !glob.startsWith("!"))) return globs;
  throw new SettingError(
    name,
    text,
    "expected at least one glob that does not begin with `!`, such as `notes/**/*.md`"
  );
}
var secondsOf = {
  second: 1,
  minute: 60,
  hour: 3600
};
function parseDuration({ name, text }) {
  const [, count, unit = ""] = /^(\d{1,6}) *(second|minute|hour)s?$/i.exec(text) ?? [];
  const seconds2 = secondsOf[unit.toLowerCase()];
  if (count !== void 0 && seconds2 !== void 0) return Number(count) * seconds2 * 1e3;
  throw new SettingError(
    name,
    text,
    "expected a number of seconds, minutes or hours, such as `5 minutes`"
  );
}
function parseSince({ name, text }, today) {
  const [, count, unit = ""] = /^(\d{1,4}) *(day|week|month|year)s?$/i.exec(text) ?? [];
  const date = count === void 0 ? text : before(today, Number(count), unit.toLowerCase());
  if (isCalendarDate(date)) return date;
  throw new SettingError(
    name,
    text,
    "expected a date such as `2026-01-31`, or a time before today such as `90 days`, `6 months` or `1 year`"
  );
}
function isCalendarDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function before(today, count, unit) {
  const date = /* @__PURE__ */ new Date(`${today}T00:00:00Z`);
  if (unit === "day") date.setUTCDate(date.getUTCDate() - count);
  if (unit === "week") date.setUTCDate(date.getUTCDate() - 7 * count);
  if (unit === "month") rewindMonths(date, count);
  if (unit === "year") rewindMonths(date, 12 * count);
  return date.toISOString().slice(0, 10);
}
function rewindMonths(date, count) {
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - count);
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
  date.setUTCDate(Math.min(day, daysInMonth.getUTCDate()));
}

// src/inputs.ts
var inputDefaults = {
  token: "",
  notes: "**/*.md",
  config: ".github/minutes.yml",
  since: "",
  repository: "",
  "dry-run": "false",
  "max-create": "100",
  "max-close": "10",
  "max-update": "100",
  "write-pause-ms": "",
  "max-wait": "5 minutes",
  "allow-public-tracker": "false",
  comment: "false"
};
function readInputs(source) {
  const setting = (name) => ({
    name: source.label(name),
    text: source.read(name).trim() || inputDefaults[name]
  });
  const optional = (name, parse) => setting(name).text === "" ? null : parse(setting(name));
  return {
    token: setting("token").text,
    notes: parseGlobs(setting("notes")),
    config: readConfigPath(setting("config")),
    since: optional("since", (since) => parseSince(since, source.today)),
    repository: optional("repository", parseRepository),
    dryRun: parseSwitch(setting("dry-run")),
    limits: {
      maxCreate: parseCount(setting("max-create")),
      maxClose: parseCount(setting("max-close")),
      maxUpdate: parseCount(setting("max-update"))
    },
    pacing: {
      writePauseMs: optional("write-pause-ms", parseCount),
      maxWaitMs: parseDuration(setting("max-wait"))
    },
    allowPublicTracker: parseSwitch(setting("allow-public-tracker")),
    comment: parseSwitch(setting("comment"))
  };
}
function readConfigPath({ text }) {
  return { path: text, named: text !== inputDefaults.config };
}
function requireToken({ token }, expected) {
  if (token === "") throw new SettingError("Token", "", expected);
}

// src/reporting/log-line.ts
function logLine(text) {
  const indent = /^ */.exec(text)?.[0] ?? "";
  return indent + withoutCommands(visibleLine(text));
}
function logText(text) {
  return withoutCommands(visible(text));
}
function withoutCommands(text) {
  return text.replaceAll("##[", "## [").replace(/^([^\S\n]*)::/gm, "$1: :");
}

// src/reporting/style.ts
var asIs = (text) => text;
var plainStyle = {
  heading: asIs,
  good: asIs,
  bad: asIs,
  doubtful: asIs,
  quiet: asIs
};

// src/reporting/log.ts
function planGroups(report, style = plainStyle) {
  return groupsOf(entriesOf(report).map(asPlanned), report, style);
}
function asPlanned({ change, fate }) {
  return { change, fate: fate.kind === "pending" ? { kind: "planned" } : fate };
}
function logGroups(report, style = plainStyle) {
  return groupsOf(entriesOf(report), report, style);
}
function groupsOf(entries, report, style) {
  const meetings = byMeeting(entries).map((meeting) => ({
    title: style.heading(meetingTitle(meeting)),
    lines: meeting.entries.map((entry) => entryLine(entry, style))
  }));
  const findings = {
    title: style.heading("Worth a look"),
    lines: report.findings.map((finding) => loggedFinding(finding, style))
  };
  return findings.lines.length === 0 ? meetings : [...meetings, findings];
}
function meetingTitle({ note, entries }) {
  if (typeof note === "string") return `${withoutNote[note]} (${entries.length})`;
  return logLine(`${note.path}: ${note.meeting}, ${note.date} (${entries.length})`);
}
var widestDeed = "would carry over".length;
function entryLine(entry, style = plainStyle) {
  const { deed, issue, title, assignment, remarks } = partsOf(entry);
  const about = [issue === null ? "" : `#${issue.number}`, title].filter(Boolean).join(" ");
  const owner = assignment === null ? "" : ` (${assignment})`;
  const why = remarks.length === 0 ? "" : ` · ${remarks.join("; ")}`;
  return [
    emphasis(entry, style)(deed.padEnd(widestDeed)),
    ` ${logLine(about)}`,
    style.quiet(logLine(`${owner}${why}`))
  ].join("");
}
function emphasis(entry, style) {
  if (entry.fate.kind === "failed" || entry.fate.kind === "unknown") return style.bad;
  if (mishap(entry) !== null) return style.doubtful;
  return entry.change.kind === "keep" ? style.quiet : style.good;
}
function loggedFinding(finding, style) {
  const paint = { error: style.bad, warning: style.doubtful, notice: style.quiet };
  const place = `${finding.path}:${finding.line}:${finding.column}`;
  return `${paint[finding.severity](finding.severity.padEnd(7))} ${logLine(`${place} ${finding.message}`)}`;
}

// src/reporting/waiting.ts
function waitingLine({
  milliseconds,
  reason
}) {
  return logLine(`Waiting ${Math.ceil(milliseconds / 1e3)} s: ${reason}`);
}

// src/inputs/decide-mode.ts
var applyingEvents = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch", "command-line"]);
function decideMode(circumstances) {
  const { event, notes, tracker, dryRun } = circumstances;
  if (event.name === "pull_request_target") {
    return {
      kind: "refused",
      reason: "The event `pull_request_target` gives a token that can write to a run that reads what strangers wrote. Use `pull_request`: it shows the plan and needs no such token."
    };
  }
  if (notes.fork) {
    return {
      kind: "skipped",
      notice: "This repository is a fork: its notes open issues in the repository it came from."
    };
  }
  if (tracker.issuesEnabled === false) {
    return {
      kind: "refused",
      reason: "Issues are switched off in the repository that should hold them. Switch them on (Settings → General → Features → Issues), or name another repository with the input `repository`."
    };
  }
  if (isMorePublic(tracker.visibility, notes.visibility) && !circumstances.allowPublicTracker) {
    return {
      kind: "refused",
      reason: `The notes are ${notes.visibility}, but the issues would be ${tracker.visibility}. Set \`allow-public-tracker: true\` if everybody may read what the notes say.`
    };
  }
  if (event.name === "pull_request" || event.name === "merge_group") {
    return { kind: "shown", because: "pull-request" };
  }
  if (dryRun) return { kind: "shown", because: "dry-run" };
  if (!applyingEvents.has(event.name)) return { kind: "shown", because: "other-event" };
  if (event.ref !== "" && event.ref !== `refs/heads/${notes.defaultBranch}`) {
    return { kind: "shown", because: "other-branch" };
  }
  return { kind: "applied" };
}
var readers = { private: 0, internal: 1, public: 2 };
function isMorePublic(one, other) {
  return readers[one] > readers[other];
}

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = __toESM(require_light(), 1);
var VERSION = "0.0.0-development";
function isRequestError(error) {
  return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
  if (!isRequestError(error) || !error?.request.request) {
    throw error;
  }
  if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
    const retries = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error, retries, retryAfter);
  }
  throw error;
}
async function wrapRequest(state, octokit, request, options) {
  const limiter = new import_light.default();
  limiter.on("failed", function(error, info) {
    const maxRetries = ~~error.request.request?.retries;
    const after = ~~error.request.request?.retryAfter;
    options.request.retryCount = info.retryCount + 1;
    if (maxRetries > info.retryCount) {
      return after * state.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request),
    options
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
  const response = await request(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error = new RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error, options);
  }
  return response;
}
function retry(octokit, octokitOptions) {
  const state = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error, retries, retryAfter) => {
        error.request.request = Object.assign({}, error.request.request, {
          retries,
          retryAfter
        });
        return error;
      }
    }
  };
  if (state.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = VERSION;

// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light2 = __toESM(require_light(), 1);
var VERSION2 = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest2(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck2, common) {
  groups.global = new Bottleneck2.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck2.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck2.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck2.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck2.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck: Bottleneck2 = import_light2.default,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck2, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck2();
    const events = {};
    const emitter = new Bottleneck2.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest2(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION2;
throttling.triggersNotification = triggersNotification;

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION3 = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION3;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION4 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION4}`
  }
);

// src/tracker/github/rate-limits.ts
function limitOf(answer, now) {
  const { status, headers } = answer;
  const retryAfter = seconds(headers["retry-after"]);
  if (status === 422 && /submitted too quickly/i.test(answer.message)) {
    return { milliseconds: retryAfter, said: "submitted too quickly" };
  }
  if (status !== 403 && status !== 429) return null;
  if (/secondary rate|abuse detection/i.test(answer.message)) {
    return { milliseconds: retryAfter, said: "secondary rate limit" };
  }
  if (String(headers["x-ratelimit-remaining"]) === "0") {
    const reset = seconds(headers["x-ratelimit-reset"]);
    const untilReset = reset === null ? null : Math.max(0, reset - now) + 1e3;
    return { milliseconds: retryAfter ?? untilReset, said: "primary rate limit" };
  }
  if (status === 429 || retryAfter !== null) {
    return { milliseconds: retryAfter, said: `status ${status}` };
  }
  return null;
}
function seconds(value) {
  const number2 = value === void 0 || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number2) && number2 >= 0 ? number2 * 1e3 : null;
}

// src/tracker/github/client.ts
function createClient(options) {
  const apiUrl = options.apiUrl.replace(/(?<!\/)\/+$/, "");
  let sent = 0;
  const everyTry = (octokit2) => watch(octokit2, options, () => {
    sent += 1;
  });
  const octokit = new (Octokit2.plugin(everyTry, throttling, retry))({
    auth: options.token,
    baseUrl: apiUrl,
    userAgent: options.userAgent,
    request: { fetch: options.fetch },
    log: { debug: () => {
    }, info: () => {
    }, warn: () => {
    }, error: () => {
    } },
    throttle: {
      ...noQueues(),
      retryAfterBaseValue: 0,
      onRateLimit: () => true,
      onSecondaryRateLimit: () => true
    },
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retryAfterBaseValue: 0 }
  });
  return { octokit, requests: () => sent };
}
function noQueues() {
  const queue = {
    key: () => ({
      schedule: async (_options, send2, ...given) => send2(...given)
    })
  };
  return { global: queue, auth: queue, write: queue, search: queue, notifications: queue };
}
function watch(octokit, options, count) {
  const { gate, signal } = options;
  const { origin } = new URL(options.apiUrl);
  octokit.hook.wrap("request", async (request, parameters) => {
    const parsed = octokit.request.endpoint(parameters);
    if (new URL(parsed.url).origin !== origin) {
      throw new UnexpectedAnswerError({
        doing: "follow a link",
        status: 200,
        said: `a link leads away from ${origin}, and the token goes nowhere else`
      });
    }
    await gate.pass(kindOfWrite(parameters));
    const started = options.clock.now();
    count();
    parameters.headers["x-github-api-version"] = apiVersion;
    parameters.request = {
      ...parameters.request,
      // A redirect is told, not followed: a POST would become a GET, and a moved issue is no longer ours.
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(options.requestTimeoutMs)])
    };
    try {
      const response = await request(parameters);
      if (response.status >= 300) {
        throw new RequestError("Moved", response.status, { request: parsed, response });
      }
      if (response.status !== 204 && typeof response.data === "string") {
        throw new RequestError("no JSON", 502, { request: parsed, response });
      }
      gate.succeeded();
      return response;
    } catch (error) {
      throw noticed(error, started, options);
    }
  });
  return {};
}
function noticed(error, started, { apiUrl, clock, gate, signal }) {
  if (!(error instanceof RequestError) || signal.aborted) return error;
  const { request, response, status, message } = error;
  const headers = response?.headers ?? {};
  const limit = limitOf({ status, headers, message }, clock.now());
  if (limit !== null) {
    gate.limited(limit.milliseconds, limit.said);
    return new RequestError(`secondary rate limit: ${message}`, 429, {
      request,
      ...response === void 0 ? {} : { response }
    });
  }
  if (status >= 500) {
    const retryAfter = seconds(headers["retry-after"]);
    gate.failed({ url: apiUrl, said: said(error), retryAfter, took: clock.now() - started });
  } else gate.succeeded();
  return error;
}
function said(error) {
  if (error.response === void 0) return error.message || "no answer";
  if (typeof error.response.data === "string") {
    return `status ${error.response.status} without JSON`;
  }
  return error.message.replaceAll(/\s+/g, " ").slice(0, 300);
}
function kindOfWrite(parameters) {
  const { method = "GET", url = "" } = parameters;
  if (method === "GET" || url.endsWith("/graphql")) return null;
  return method === "POST" && /\/(issues|comments)$/.test(url) ? "creation" : "other";
}

// src/tracker/github/failures.ts
function asTrackerError(error, errand2) {
  if (error instanceof TrackerError) return error;
  if (errand2.signal.aborted) return new CancelledError();
  if (error instanceof Error && error.name === "GraphqlResponseError") {
    const { permission, doing } = errand2;
    return new PermissionError({ permission, doing, said: error.message });
  }
  if (!(error instanceof RequestError)) {
    return new UnreachableError(errand2.apiUrl, error instanceof Error ? error.message : "no answer");
  }
  return byStatus(error, errand2);
}
function byStatus(error, errand2) {
  const { doing, repository, issue } = errand2;
  const words = said(error);
  switch (error.status) {
    case 301:
    case 302:
    case 307:
    case 308:
      return missing(errand2, 301);
    case 401:
      return new UnauthorisedError(errand2.apiUrl);
    case 403:
      return new PermissionError({ permission: errand2.permission, doing, said: words });
    case 404:
      return missing(errand2, 404);
    case 410:
      return issue === null || /disabled/i.test(words) ? new IssuesDisabledError(repository) : new IssueMissingError(issue, 410);
    case 422:
      return new ValidationError(doing, problemsOf(error));
    case 429:
      return new RateLimitError({ resumeAt: null, said: words });
  }
  if (error.response !== void 0 && error.response.status < 500) {
    return new UnexpectedAnswerError({ doing, status: error.response.status, said: words });
  }
  return new UnreachableError(errand2.apiUrl, words);
}
function missing({ issue, repository, movedTo }, status) {
  return issue === null ? new RepositoryMissingError(repository, movedTo) : new IssueMissingError(issue, status);
}
var refusalSchema = object({
  errors: array(
    union([
      string(),
      object({
        message: nullish(string()),
        field: nullish(string()),
        value: nullish(union([string(), number(), array(string())])),
        code: nullish(string())
      })
    ])
  )
});
function problemsOf(error) {
  const { data } = refusalSchema.safeParse(error.response?.data);
  return data === void 0 || data.errors.length === 0 ? [said(error)] : data.errors.map(problemWords);
}
function problemWords(problem) {
  if (typeof problem === "string") return problem;
  const { message, field: field2, value, code } = problem;
  if (typeof message === "string") return message;
  return `${field2 ?? "a field"}: ${value ? `${value} is ` : ""}${code ?? "refused"}`;
}

// src/tracker/github/decode.ts
var timestamp2 = string().check(refine((text) => !Number.isNaN(Date.parse(text))));
var account = object({ login: string() });
var issueSchema = object({
  number: int(),
  html_url: string(),
  title: string(),
  body: nullish(string()),
  state: _enum(["open", "closed"]),
  state_reason: nullish(string()),
  labels: array(union([string(), object({ name: nullish(string()) })])),
  assignees: nullish(array(account)),
  user: nullable(account),
  closed_by: nullish(account),
  created_at: timestamp2,
  updated_at: timestamp2,
  closed_at: nullish(timestamp2)
});
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function field(value, key) {
  return isRecord(value) ? value[key] : void 0;
}
function textsOf(entries, key) {
  return entries.flatMap((entry) => {
    const text = field(entry, key);
    return typeof text === "string" ? [text] : [];
  });
}
function unexpected(doing, said2) {
  return new UnexpectedAnswerError({ doing, status: 200, said: said2 });
}
function isPullRequest(value) {
  return (field(value, "pull_request") ?? null) !== null;
}
function decodeIssue(value, doing) {
  const { data: issue, error } = issueSchema.safeParse(value);
  if (issue === void 0) {
    const where = error.issues[0]?.path.join(".") || "all of it";
    throw unexpected(doing, `that is no issue (${where})`);
  }
  return {
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    // The web editor stores CRLF.
    body: (issue.body ?? "").replaceAll("\r\n", "\n"),
    state: issue.state,
    stateReason: issue.state_reason ?? null,
    labels: issue.labels.flatMap((label) => {
      const name = typeof label === "string" ? label : label.name;
      return name === void 0 || name === null ? [] : [name];
    }),
    assignees: (issue.assignees ?? []).map((assignee) => assignee.login),
    // GitHub shows what deleted accounts wrote under this name.
    author: issue.user?.login ?? "ghost",
    closedBy: issue.closed_by?.login ?? null,
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at ?? null
  };
}

// src/tracker/github/moved-repository.ts
async function nameAfterMove(octokit, error) {
  if (!(error instanceof RequestError) || ![301, 302, 307, 308].includes(error.status)) return null;
  const id = /\/repositories\/(\d+)(?=[/?]|$)/.exec(error.response?.headers.location ?? "")?.[1];
  if (id === void 0) return null;
  try {
    const { data } = await octokit.request("GET /repositories/{id}", { id });
    const name = field(data, "full_name");
    return typeof name === "string" ? name : null;
  } catch {
    return null;
  }
}

// src/tracker/github/context.ts
function errandOf(context, task5) {
  return {
    doing: task5.doing,
    repository: fullName(context.repository),
    apiUrl: context.apiUrl,
    permission: task5.permission ?? "issues: write",
    issue: task5.issue ?? null,
    signal: context.signal,
    movedTo: null
  };
}
async function attempt(context, task5, send2) {
  try {
    return await send2();
  } catch (error) {
    const movedTo = task5.issue === void 0 ? await nameAfterMove(context.octokit, error) : null;
    throw asTrackerError(error, { ...errandOf(context, task5), movedTo });
  }
}
function inRepository({ repository }) {
  return { owner: repository.owner, repo: repository.name };
}

// src/tracker/github/pages.ts
var mostPages = 1e3;
async function* pages(context, task5, route2, parameters) {
  let url = null;
  for (let page = 1; ; page += 1) {
    const response = await attempt(
      context,
      task5,
      () => url === null ? context.octokit.request(`GET ${route2}`, { per_page: 100, ...parameters }) : context.octokit.request(`GET ${url}`)
    );
    if (!Array.isArray(response.data)) throw unexpected(task5.doing, "that is no list");
    const next = nextOf(response.headers.link);
    yield { entries: response.data, isLast: next === null };
    if (next !== null && next === url) throw unexpected(task5.doing, "a page that follows itself");
    if (next === null) return;
    if (page === mostPages) throw unexpected(task5.doing, `more than ${mostPages} pages`);
    url = next;
  }
}
function nextOf(link) {
  return /<([^<>]+)>;\s*rel="next"/.exec(link ?? "")?.[1] ?? null;
}

// src/tracker/github/assignable.ts
var task = { doing: "list who can be assigned", permission: "issues: read" };
async function assignable(context, logins) {
  if (logins.length === 0) return /* @__PURE__ */ new Set();
  const page = await firstPage(context);
  const granted = /* @__PURE__ */ new Set();
  for (const login of withAdded([], logins)) {
    const isListed = page.known.has(caseless(login));
    const isOpen = page.kind !== "whole" && !isListed;
    if (isListed || isOpen && await isAssignable(context, login)) granted.add(caseless(login));
  }
  if (page.kind === "missing" && granted.size === 0) return new Set(logins);
  return new Set(logins.filter((login) => granted.has(caseless(login))));
}
async function firstPage(context) {
  const route2 = "/repos/{owner}/{repo}/assignees";
  try {
    for await (const { entries, isLast } of pages(context, task, route2, inRepository(context))) {
      const known = caselessSet(textsOf(entries, "login"));
      return { kind: isLast ? "whole" : "part", known };
    }
  } catch (error) {
    if (!(error instanceof RepositoryMissingError)) throw error;
  }
  return { kind: "missing", known: /* @__PURE__ */ new Set() };
}
async function isAssignable(context, login) {
  try {
    await attempt(
      context,
      task,
      () => context.octokit.rest.issues.checkUserCanBeAssigned({
        ...inRepository(context),
        assignee: login
      })
    );
    return true;
  } catch (error) {
    if (error instanceof RepositoryMissingError) return false;
    throw error;
  }
}

// src/tracker/github/limits.ts
var longestTitle = 256;
var longestBody = 65536;
var mostAssignees = 10;
function requireSize(doing, what, text, longest) {
  if (text.length <= longest) return;
  throw new ValidationError(doing, [
    `${what} has ${text.length} characters, GitHub allows ${longest}`
  ]);
}
function requireSizes(doing, fields) {
  requireSize(doing, "the title", fields.title, longestTitle);
  requireSize(doing, "the body", fields.body, longestBody);
}

// src/tracker/github/comments.ts
async function commentOnce(context, me, number2, comment) {
  requireSize("write a comment", "the comment", comment.body, longestBody);
  if (await isWritten(context, me, number2, comment)) return;
  try {
    await attempt(
      context,
      { doing: `comment on #${number2}`, issue: number2 },
      () => context.octokit.rest.issues.createComment({
        ...inRepository(context),
        issue_number: number2,
        body: comment.body,
        request: { retries: 0 }
      })
    );
  } catch (error) {
    if (context.signal.aborted || !await isWritten(context, me, number2, comment)) throw error;
  }
}
async function isWritten(context, me, number2, comment) {
  const task5 = { doing: `list the comments of #${number2}`, issue: number2 };
  const route2 = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
  const parameters = { ...inRepository(context), issue_number: number2 };
  for await (const { entries } of pages(context, task5, route2, parameters)) {
    if (entries.some((entry) => isOurs(entry, me) && says(entry, comment.key))) return true;
  }
  return false;
}
function isOurs(entry, me) {
  const login = field(field(entry, "user"), "login");
  return typeof login === "string" && caseless(login) === caseless(me);
}
function says(entry, key) {
  const body = field(entry, "body");
  return typeof body === "string" && body.includes(key);
}

// src/tracker/github/issue-id.ts
async function databaseIdOf(context, number2) {
  const task5 = { doing: `read #${number2}`, permission: "issues: read", issue: number2 };
  try {
    const { data } = await attempt(
      context,
      task5,
      () => context.octokit.rest.issues.get({ ...inRepository(context), issue_number: number2 })
    );
    const id = field(data, "id");
    return typeof id === "number" ? id : null;
  } catch (error) {
    if (error instanceof TrackerError) return null;
    throw error;
  }
}

// src/tracker/github/edit.ts
async function readIssue(context, number2) {
  const doing = `read #${number2}`;
  const task5 = { doing, permission: "issues: read", issue: number2 };
  const { data } = await attempt(
    context,
    task5,
    () => context.octokit.rest.issues.get(of(context, number2))
  );
  return decodeIssue(data, doing);
}
async function editIssue(context, me, number2, patch) {
  const doing = `change #${number2}`;
  if (patch.title !== void 0) requireSize(doing, "the title", patch.title, longestTitle);
  if (patch.body !== void 0) requireSize(doing, "the body", patch.body, longestBody);
  for (const comment of patch.comments) await commentOnce(context, me, number2, comment);
  await changeLabels(context, number2, patch);
  if (patch.addAssignees.length > 0) await addAssignees(context, number2, patch.addAssignees);
  if (patch.removeAssignees.length > 0) await removeAssignees(context, number2, patch);
  const { title, body, state } = patch;
  return title === void 0 && body === void 0 && state === void 0 ? readIssue(context, number2) : patchIssue(context, number2, patch);
}
function of(context, number2) {
  return { ...inRepository(context), issue_number: number2 };
}
async function changeLabels(context, number2, patch) {
  const { issues } = context.octokit.rest;
  if (patch.addLabels.length > 0) {
    await attempt(
      context,
      { doing: `label #${number2}`, issue: number2 },
      () => issues.addLabels({ ...of(context, number2), labels: [...patch.addLabels] })
    );
  }
  for (const name of patch.removeLabels) await removeLabel(context, number2, name);
}
async function removeLabel(context, number2, name) {
  const task5 = { doing: `take the label “${name}” off #${number2}`, issue: number2 };
  try {
    await attempt(
      context,
      task5,
      () => context.octokit.rest.issues.removeLabel({ ...of(context, number2), name })
    );
  } catch (error) {
    if (!(error instanceof IssueMissingError && error.status === 404)) throw error;
  }
}
async function addAssignees(context, number2, logins) {
  const doing = `assign #${number2}`;
  const { data } = await attempt(
    context,
    { doing, issue: number2 },
    () => context.octokit.rest.issues.addAssignees({
      ...of(context, number2),
      assignees: logins.slice(0, mostAssignees)
    })
  );
  return decodeIssue(data, doing);
}
async function removeAssignees(context, number2, patch) {
  await attempt(
    context,
    { doing: `unassign #${number2}`, issue: number2 },
    () => context.octokit.rest.issues.removeAssignees({
      ...of(context, number2),
      assignees: [...patch.removeAssignees]
    })
  );
}
async function patchIssue(context, number2, patch) {
  const doing = `change #${number2}`;
  const send2 = async (closing2) => {
    const { data } = await attempt(
      context,
      { doing, issue: number2 },
      () => context.octokit.rest.issues.update({
        ...of(context, number2),
        ...patch.title === void 0 ? {} : { title: patch.title },
        ...patch.body === void 0 ? {} : { body: patch.body },
        ...patch.state === void 0 ? {} : { state: patch.state.to },
        ...closing2
      })
    );
    return decodeIssue(data, doing);
  };
  const [wanted, ...others] = await closings(context, patch);
  let closing = wanted;
  for (; ; ) {
    try {
      return await send2(closing);
    } catch (error) {
      const next = others.shift();
      if (next === void 0 || !(error instanceof ValidationError)) throw error;
      closing = next;
    }
  }
}
async function closings(context, { state }) {
  if (state?.to !== "closed") return [{}];
  if (state.reason !== "duplicate") return [{ state_reason: state.reason }];
  const id = await databaseIdOf(context, state.of);
  const known = [{ state_reason: "duplicate" }, { state_reason: "not_planned" }];
  return id === null ? known : [{ state_reason: "duplicate", duplicate_issue_id: id }, ...known];
}

// src/tracker/github/listing.ts
var route = "/repos/{owner}/{repo}/issues";
var task2 = { doing: "list the issues", permission: "issues: read" };
async function* issuePages(context, filter) {
  const parameters = { ...inRepository(context), state: "all", sort: "created", ...filter };
  for await (const { entries } of pages(context, task2, route, parameters)) {
    yield entries.filter((one) => !isPullRequest(one)).map((one) => decodeIssue(one, task2.doing));
  }
}
async function issuesBy(context, authors) {
  const found = /* @__PURE__ */ new Map();
  for (const creator of withAdded([], authors)) {
    for await (const issues of issuePages(context, { creator, direction: "asc" })) {
      for (const issue of issues) found.set(issue.number, issue);
    }
  }
  return [...found.values()];
}
async function newestIssues(context, filter) {
  for await (const issues of issuePages(context, { ...filter, direction: "desc" })) return issues;
  return [];
}

// src/tracker/github/lost-issue.ts
var pauses = [3e3, 1e4];
async function adopted(context, me, id, fields, lost) {
  const [label] = fields.labels;
  const looks = [{ creator: me }, label === void 0 ? {} : { labels: label }];
  try {
    for (const [index, filter] of looks.entries()) {
      await context.gate.pause(pauses[index] ?? 0, "GitHub’s lists to show what was opened");
      const found = (await newestIssues(context, filter)).filter((issue2) => isIt(issue2, me, id));
      const issue = found.at(-1);
      if (issue !== void 0) return { kind: "created", issue };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "unknown", message: `${lost} Looking for the issue failed, too: ${reason}` };
  }
  return {
    kind: "unknown",
    message: `${lost} The issue does not show in GitHub’s lists, but may exist: the next run looks again.`
  };
}
function isIt(issue, me, id) {
  return caseless(issue.author) === caseless(me) && issue.body.includes(id);
}

// src/tracker/github/create.ts
var opening = "open an issue";
async function createIssue(context, me, id, fields) {
  requireSizes(opening, fields);
  const sent = await sendOnce(context, fields);
  if (sent.kind !== "unknown") return sent;
  if (context.signal.aborted) {
    const message = "The run was cancelled before GitHub answered: the issue may be open.";
    return { kind: "unknown", message };
  }
  return adopted(context, me, id, fields, sent.message);
}
async function sendOnce(context, fields) {
  try {
    return { kind: "created", issue: await send(context, fields) };
  } catch (error) {
    const failure = certain(context, error);
    if (failure === null) return { kind: "unknown", message: unknownBecause(context, error) };
    if (fields.assignees.length > 0 && isAboutAssignees(failure)) {
      return createThenAssign(context, fields);
    }
    throw failure;
  }
}
async function send(context, fields) {
  const { data } = await context.octokit.rest.issues.create({
    ...inRepository(context),
    title: fields.title,
    body: fields.body,
    ...fields.labels.length === 0 ? {} : { labels: [...fields.labels] },
    ...fields.assignees.length === 0 ? {} : { assignees: fields.assignees.slice(0, mostAssignees) },
    request: { retries: 0 }
  });
  return decodeIssue(data, opening);
}
function certain(context, error) {
  if (error instanceof RequestError) {
    const { status } = error;
    return status < 500 ? asTrackerError(error, errand(context)) : null;
  }
  return error instanceof TrackerError && error.name !== "UnexpectedAnswerError" ? error : null;
}
function unknownBecause(context, error) {
  return asTrackerError(error, errand(context)).message;
}
function errand(context) {
  return errandOf(context, { doing: opening });
}
function isAboutAssignees(failure) {
  return failure instanceof ValidationError && failure.problems.some((one) => one.startsWith("assignees:"));
}
async function createThenAssign(context, fields) {
  const created = await sendOnce(context, { ...fields, assignees: [] });
  if (created.kind !== "created") return created;
  try {
    const possible = await assignable(context, fields.assignees);
    const wanted = fields.assignees.filter((login) => possible.has(login));
    if (wanted.length === 0) return created;
    return { kind: "created", issue: await addAssignees(context, created.issue.number, wanted) };
  } catch {
    return created;
  }
}

// src/tracker/github/facts.ts
function createRepositoryReader(context) {
  return {
    facts: () => readFacts(context),
    isHead: (branch, commit) => isHead(context, branch, commit)
  };
}
async function readFacts(context) {
  const doing = "read the repository";
  const { data } = await attempt(
    context,
    { doing, permission: "contents: read" },
    () => context.octokit.rest.repos.get(inRepository(context))
  );
  if (typeof data.default_branch !== "string") throw unexpected(doing, "that is no repository");
  return {
    defaultBranch: data.default_branch,
    visibility: visibilityOf(data),
    fork: data.fork === true,
    issuesEnabled: typeof data.has_issues === "boolean" ? data.has_issues : null
  };
}
function visibilityOf(data) {
  const { visibility } = data;
  if (visibility === "public" || visibility === "internal" || visibility === "private") {
    return visibility;
  }
  return data.private === false ? "public" : "private";
}
async function isHead(context, branch, commit) {
  if (await headOfBranch(context, branch) === commit) return true;
  return await headOfRef(context, branch) === commit;
}
async function headOfBranch(context, branch) {
  const doing = `find the head of the branch ${branch}`;
  try {
    const { data } = await attempt(
      context,
      { doing, permission: "contents: read" },
      () => context.octokit.rest.repos.getBranch({ ...inRepository(context), branch })
    );
    const sha = field(field(data, "commit"), "sha");
    if (typeof sha === "string") return sha;
  } catch (error) {
    throw error instanceof RepositoryMissingError ? new BranchMissingError(error.repository, branch) : error;
  }
  throw unexpected(doing, "it names no commit");
}
async function headOfRef(context, branch) {
  const doing = `find the head of the branch ${branch}`;
  const { data } = await attempt(
    context,
    { doing, permission: "contents: read" },
    () => context.octokit.rest.git.getRef({ ...inRepository(context), ref: `heads/${branch}` })
  );
  return field(field(data, "object"), "sha");
}

// src/tracker/github/gate.ts
var shortPause = 62e3;
var longestBackOff = 3e4;
var unsaidLimit = 6e4;
function createGate(options) {
  const { clock, pacer, signal } = options;
  let left = options.maxWaitMs;
  let limits = 0;
  let failures = 0;
  let hold = null;
  async function sleep(milliseconds, reason) {
    options.onWait({ milliseconds, reason });
    try {
      await clock.sleep(milliseconds, signal);
    } catch (error) {
      throw signal.aborted ? new CancelledError() : error;
    }
  }
  async function spend(milliseconds, reason, error) {
    if (milliseconds > left) throw error();
    left -= milliseconds;
    await sleep(milliseconds, reason);
  }
  async function keepPace(write2) {
    const at = pacer.earliest(write2, clock.now());
    const wait = at - clock.now();
    if (wait > shortPause) {
      const reason = "GitHub’s hourly limit of new issues and comments";
      const error = () => new RateLimitError({ resumeAt: timestamp(at), said: reason });
      await spend(wait, reason, error);
    } else if (wait > 0) {
      await sleep(wait, "keeping to the pace that GitHub asks for");
    }
  }
  return {
    pass: async (write2) => {
      if (signal.aborted) throw new CancelledError();
      if (hold !== null && hold.until > clock.now()) {
        await spend(hold.until - clock.now(), hold.reason, hold.error);
      }
      if (write2 === null) return;
      await keepPace(write2);
      pacer.note(write2, clock.now());
    },
    pause: async (milliseconds, reason) => spend(milliseconds, reason, () => new TrackerError(`No time is left to wait for ${reason}.`)),
    limited: (milliseconds, said2) => {
      limits += 1;
      const least = (milliseconds === null ? unsaidLimit : 1e3) * 2 ** (limits - 1);
      const until = clock.now() + Math.max(milliseconds ?? 0, least);
      const resumeAt = timestamp(until + 999);
      hold = {
        until,
        reason: `GitHub’s rate limit (${said2})`,
        error: () => new RateLimitError({ resumeAt, said: said2 })
      };
    },
    failed: ({ url, said: said2, retryAfter, took }) => {
      failures += 1;
      left = Math.max(0, left - took);
      const backOff = Math.min(longestBackOff, 1e3 * failures ** 2);
      hold = {
        until: clock.now() + Math.max(backOff, retryAfter ?? 0),
        reason: `the server to recover (${said2})`,
        error: () => new UnreachableError(url, said2)
      };
    },
    succeeded: () => {
      limits = 0;
      failures = 0;
    }
  };
}

// src/tracker/github/labels.ts
var longestName = 50;
var longestDescription = 100;
async function ensureLabels(context, labels, seen) {
  for (const { name } of labels) {
    if (name.length > longestName) {
      throw new ValidationError(`create the label “${name}”`, [
        `its name has ${name.length} characters, GitHub allows ${longestName}; shorten it in the configuration`
      ]);
    }
  }
  const missing2 = new Map(labels.map((label) => [caseless(label.name), label]));
  for (const [name, label] of missing2) if (!seen.has(name)) await createLabel(context, label);
}
async function createLabel(context, label) {
  const task5 = { doing: `create the label “${label.name}”` };
  try {
    await attempt(
      context,
      task5,
      () => context.octokit.rest.issues.createLabel({
        ...inRepository(context),
        name: label.name,
        color: label.color,
        description: label.description.slice(0, longestDescription)
      })
    );
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    if (error.problems.some(isAlreadyThere) || await isThere(context, label.name)) return;
    throw error;
  }
}
function isAlreadyThere(problem) {
  return /already_exists|already exists/i.test(problem);
}
async function isThere(context, name) {
  try {
    await context.octokit.rest.issues.getLabel({ ...inRepository(context), name });
    return true;
  } catch {
    return false;
  }
}

// src/tracker/github/sticky-comment.ts
async function keepSticky(context, me, pullRequest, comment) {
  const [first, ...others] = await ownComments(context, me, pullRequest, comment.key);
  for (const other of others) await remove(context, pullRequest, other);
  if (comment.body === null) {
    if (first !== void 0) await remove(context, pullRequest, first);
    return;
  }
  requireSize("write a comment", "the comment", comment.body, longestBody);
  if (first === void 0) await write(context, pullRequest, comment.body);
  else if (!comment.isSame(first.body)) await rewrite(context, pullRequest, first, comment.body);
}
function task3(doing, pullRequest) {
  return { doing, permission: "pull-requests: write", issue: pullRequest };
}
async function ownComments(context, me, pullRequest, key) {
  const found = [];
  const listing = task3(`list the comments of #${pullRequest}`, pullRequest);
  const route2 = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
  const parameters = { ...inRepository(context), issue_number: pullRequest };
  for await (const { entries } of pages(context, listing, route2, parameters)) {
    for (const entry of entries) {
      const [id, body, login] = [
        field(entry, "id"),
        field(entry, "body"),
        field(field(entry, "user"), "login")
      ];
      if (typeof id !== "number" || typeof body !== "string" || typeof login !== "string") continue;
      if (caseless(login) === caseless(me) && body.includes(key)) found.push({ id, body });
    }
  }
  return found;
}
async function write(context, pullRequest, body) {
  await attempt(
    context,
    task3(`comment on #${pullRequest}`, pullRequest),
    () => context.octokit.rest.issues.createComment({
      ...inRepository(context),
      issue_number: pullRequest,
      body,
      request: { retries: 0 }
    })
  );
}
async function rewrite(context, pullRequest, { id }, body) {
  await attempt(
    context,
    task3(`rewrite the comment on #${pullRequest}`, pullRequest),
    () => context.octokit.rest.issues.updateComment({ ...inRepository(context), comment_id: id, body })
  );
}
async function remove(context, pullRequest, { id }) {
  await attempt(
    context,
    task3(`remove the comment on #${pullRequest}`, pullRequest),
    () => context.octokit.rest.issues.deleteComment({ ...inRepository(context), comment_id: id })
  );
}

// src/tracker/github/who-am-i.ts
var task4 = { doing: "tell whose token this is", permission: "issues: write" };
async function whoAmI(context, token) {
  const [first, second] = isOfApp(token) ? [appViewer, user] : [user, viewer];
  try {
    return await first(context);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    try {
      return await second(context);
    } catch {
      throw error;
    }
  }
}
function isRefusal(error) {
  return error instanceof PermissionError || error instanceof RepositoryMissingError;
}
async function user(context) {
  const { data } = await attempt(context, task4, () => context.octokit.request("GET /user"));
  return loginOf(data);
}
async function viewer(context) {
  const data = await attempt(context, task4, () => context.octokit.graphql(viewerQuery));
  return loginOf(field(data, "viewer"));
}
async function appViewer(context) {
  const login = await viewer(context);
  return login.endsWith("[bot]") ? login : `${login}[bot]`;
}
function loginOf(value) {
  const login = field(value, "login");
  if (typeof login === "string" && login !== "") return login;
  throw unexpected(task4.doing, "it names no login");
}

// src/tracker/pacing.ts
var minute = 6e4;
var hour = 36e5;
var recently = 10 * minute;
var margin = 1e3;
var gitHubPace = {
  windows: [
    { writes: "creations", most: 20, within: minute + margin },
    { writes: "creations", most: 150, within: hour + margin },
    { writes: "all", most: 80, within: minute + margin },
    { writes: "all", most: 500, within: hour + margin }
  ],
  spacings: [
    { writes: "creations", free: 15, pause: 3e3 },
    { writes: "all", free: 30, pause: 1e3 }
  ]
};
function fixedPace(pause) {
  return { windows: [], spacings: [{ writes: "all", free: 0, pause }] };
}
function createPacer(pace) {
  let all = [];
  let creations = [];
  const timesOf = (rule) => rule.writes === "all" ? all : creations;
  const concerns = (rule, write2) => rule.writes === "all" || write2 === "creation";
  function afterWindow(window2) {
    const oldest = timesOf(window2).at(-window2.most);
    return oldest === void 0 ? 0 : oldest + window2.within;
  }
  function afterSpacing(spacing, now) {
    const times = timesOf(spacing);
    const last = times.at(-1);
    const recent = times.filter((at) => at > now - recently).length;
    return last === void 0 || recent < spacing.free ? 0 : last + spacing.pause;
  }
  return {
    earliest: (write2, now) => Math.max(
      0,
      ...pace.windows.filter((rule) => concerns(rule, write2)).map(afterWindow),
      ...pace.spacings.filter((rule) => concerns(rule, write2)).map((rule) => afterSpacing(rule, now))
    ),
    note: (write2, at) => {
      all = inserted(all, at);
      if (write2 === "creation") creations = inserted(creations, at);
    }
  };
}
var remembered = 500;
function inserted(times, at) {
  const later = times.findLastIndex((time) => time <= at) + 1;
  return [...times.slice(0, later), at, ...times.slice(later)].slice(-remembered);
}

// src/tracker/github-tracker.ts
function createGitHubTracker(options) {
  requireSendable(options.token);
  const { clock, signal, token } = options;
  const pacer = createPacer(
    options.writePauseMs === null ? gitHubPace : fixedPace(options.writePauseMs)
  );
  const gate = createGate({
    clock,
    pacer,
    maxWaitMs: options.maxWaitMs,
    signal,
    onWait: (wait) => options.onWait?.(wait)
  });
  const { octokit, requests } = createClient({
    ...options,
    gate,
    fetch: options.fetch ?? globalThis.fetch,
    requestTimeoutMs: options.requestTimeoutMs ?? 3e4
  });
  const context = {
    octokit,
    gate,
    signal,
    apiUrl: options.apiUrl,
    repository: options.repository
  };
  let login = null;
  const me = () => {
    login ??= whoAmI(context, token);
    return login;
  };
  const seenLabels = /* @__PURE__ */ new Set();
  const noteLabels = (issues) => {
    for (const name of issues.flatMap(({ labels }) => labels)) seenLabels.add(caseless(name));
    return issues;
  };
  return {
    whoAmI: me,
    issuesBy: async (authors) => {
      const issues = noteLabels(await issuesBy(context, authors));
      for (const issue of issues) pacer.note("creation", Date.parse(issue.createdAt));
      return issues;
    },
    issuesLabelled: async (label) => noteLabels(await newestIssues(context, { labels: label })),
    assignable: (logins) => assignable(context, logins),
    ensureLabels: (labels) => ensureLabels(context, labels, seenLabels),
    create: async (id, fields) => createIssue(context, await me(), id, fields),
    read: (number2) => readIssue(context, number2),
    edit: async (number2, patch) => editIssue(context, await me(), number2, patch),
    stickyComment: async (name, pullRequest, comment) => keepSticky({ ...context, repository: name }, await me(), pullRequest, comment),
    requests,
    repository: (name) => createRepositoryReader({ ...context, repository: name })
  };
}
function requireSendable(token) {
  if (isSendable(token)) return;
  throw new TrackerError(
    token.trim() === "" ? "There is no token. Pass one in the input `token`, or leave that away to use the job’s own." : "The token contains spaces, line breaks or other characters that no token has. Was it pasted whole?"
  );
}

// src/run.ts
var RefusedError = class extends Error {
  name = "RefusedError";
};
async function run2(order, host) {
  const { inputs, event } = order;
  const started = host.clock.now();
  const repository = inputs.repository ?? event.repository;
  const github = createGitHubTracker({
    repository,
    token: inputs.token,
    apiUrl: event.apiUrl,
    userAgent,
    clock: host.clock,
    fetch: host.fetch,
    signal: host.signal,
    onWait: host.onWait,
    ...inputs.pacing
  });
  const facts = await readFacts2(inputs, event, github);
  const permission = decideMode({
    event,
    ...facts,
    dryRun: inputs.dryRun,
    allowPublicTracker: inputs.allowPublicTracker
  });
  if (permission.kind === "refused") throw new RefusedError(permission.reason);
  if (permission.kind === "skipped") return permission;
  const self2 = github.whoAmI();
  self2.catch(() => "told where it is awaited");
  const { carryOut } = await import("./carry-out-ZGGZMWWK.js");
  const { defaultBranch } = facts.notes;
  return carryOut(order, host, { github, self: self2, mode: permission, defaultBranch, started });
}
async function readFacts2(inputs, event, github) {
  const notes = event.facts ?? await github.repository(event.repository).facts();
  const elsewhere = inputs.repository;
  if (elsewhere === null || isSameRepository(elsewhere, event.repository)) {
    return { notes, tracker: notes };
  }
  return { notes, tracker: await github.repository(elsewhere).facts() };
}

// src/tracker/system-clock.ts
import { setTimeout as delay } from "node:timers/promises";
var systemClock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    try {
      await delay(milliseconds, void 0, signal === void 0 ? {} : { signal });
    } catch (error) {
      throw signal?.aborted === true ? signal.reason : error;
    }
  }
};

// src/reporting/failures.ts
function failuresOf(report) {
  return [...unreadableNotes(report), ...withholdings(report), ...failedChanges(report)];
}
function unreadableNotes({ findings }) {
  const paths = [...new Set(findings.filter(isError).map(({ path }) => path))];
  if (paths.length === 0) return [];
  const which = paths.length === 1 ? paths.join() : `${paths.length} notes`;
  return [
    `${which} cannot be read as minutes; their issues were left alone. Mend what the annotations name.`
  ];
}
function isError({ severity }) {
  return severity === "error";
}
function withholdings(report) {
  const decides = report.mode.kind === "applied" || report.mode.because === "dry-run";
  return decides ? guardsOf(report.verdict).map(guardWords) : [];
}
function failedChanges({ outcomes }) {
  const failures = messagesOf(outcomes, "failed");
  const unfinished = messagesOf(outcomes, "unfinished");
  const unknown = outcomes.filter(({ kind }) => kind === "unknown").length;
  const cancelled = outcomes.some(
    (outcome) => outcome.kind === "left" && outcome.reason.kind === "cancelled"
  );
  return [
    ...failures.length > 0 ? [`${counted(failures.length, "change")} failed: ${told(failures)}`] : [],
    ...unfinished.length > 0 ? [`${counted(unfinished.length, "change")} could not be finished: ${told(unfinished)}`] : [],
    ...unknown > 0 ? [
      `GitHub did not say whether it opened ${counted(unknown, "issue")}. The next run looks, and goes on from there.`
    ] : [],
    ...cancelled ? ["The run was cancelled before everything was done. The next run goes on."] : []
  ];
}
function messagesOf(outcomes, kind) {
  return outcomes.flatMap((outcome) => outcome.kind === kind ? [outcome.message] : []);
}
function told(messages) {
  const different = [...new Set(messages)];
  const more = different.length > 3 ? " The log tells the others." : "";
  return `${different.slice(0, 3).join(" ")}${more}`;
}

// src/reporting/rules.ts
var descriptions = {
  "already-closed": "An item of a late note says what an issue said that was closed since.",
  "ambiguous-date": "A date could be read in two ways, such as 3/4/2022.",
  "broken-front-matter": "The front matter is not YAML, so the note cannot be read.",
  "dates-disagree": "File name, front matter or heading give different dates of the meeting.",
  "due-before-meeting": "An item is due before the meeting that raised it.",
  "impossible-date": "A date does not exist, such as 2022-02-31.",
  "near-item": "A line looks like an action item, but names nobody and stands where others do.",
  "nested-too-deeply": "A line is indented or nested further than is read.",
  "newer-marker": "Issues were written by a newer release, and are left to it.",
  "needs-review": "An item may be an existing issue, reworded: a person decides.",
  "note-not-read": "A file that issues came from is no longer read as minutes.",
  "note-too-large": "A note holds more text than is read of one file.",
  "outside-section": "An action or decision is marked outside of an items section.",
  "section-too-long": "A part of a note, or all together, holds more than is read.",
  "unassignable-owner": "An owner is known, but GitHub does not assign the login here.",
  undecided: "A line among decisions says that nothing was decided.",
  undated: "A note has items but no date, so that it opens nothing.",
  "unknown-heading": "A list looks like action items, under a heading that is not known for them.",
  "unreadable-file": "The file cannot be read as text.",
  "unresolved-owner": "An owner is not known, so that nobody is assigned."
};
function ruleWords(rule) {
  const title = (rule.charAt(0).toUpperCase() + rule.slice(1)).replaceAll("-", " ");
  return { title, description: descriptions[rule] };
}

// src/reporting/plan-json.ts
var maxCharacters = { plan: 25e4, issues: 1e5 };
function planJson(report) {
  const entries = [...entriesOf(report)].sort(keepsLast);
  return asManyAsFit(
    entries.map(planEntry),
    maxCharacters.plan,
    (changes) => ({
      version: 1,
      mode: report.mode.kind === "applied" ? "applied" : report.mode.because,
      changes,
      omitted: entries.length - changes.length
    })
  );
}
function issuesJson(report) {
  const issues = [...entriesOf(report)].sort(keepsLast).flatMap((entry) => {
    const { issue } = partsOf(entry);
    if (issue === null) return [];
    const { number: number2, url, title, state } = issue;
    return [{ number: number2, url, title, state, change: entry.change.kind, fate: entry.fate.kind }];
  });
  return asManyAsFit(issues, maxCharacters.issues, (list) => list);
}
function planEntry(entry) {
  const { change, fate } = entry;
  const { issue, remarks } = partsOf(entry);
  const common = {
    fate: fate.kind,
    issue: issue && { number: issue.number, url: issue.url },
    item: change.item,
    remarks
  };
  switch (change.kind) {
    case "keep":
      return { kind: change.kind, ...common, reason: change.reason };
    case "create": {
      const { title, labels, assignees } = change.fields;
      const { id, reason } = change;
      return { kind: change.kind, ...common, id, title, labels, assignees, reason };
    }
    default:
      return { kind: change.kind, ...common, ...editJson(change) };
  }
}
function editJson({ patch, reasons, match }) {
  const { title, state, addLabels, removeLabels, addAssignees: addAssignees2, removeAssignees: removeAssignees2 } = patch;
  return {
    ...title === void 0 ? {} : { title },
    ...state === void 0 ? {} : { state },
    addLabels,
    removeLabels,
    addAssignees: addAssignees2,
    removeAssignees: removeAssignees2,
    reasons,
    match
  };
}
function keepsLast(one, other) {
  return Number(one.change.kind === "keep") - Number(other.change.kind === "keep");
}
function asManyAsFit(parts, limit, wrap) {
  let room = limit - JSON.stringify(wrap([])).length;
  const fitting = parts.findIndex((part) => {
    room -= JSON.stringify(part).length + 1;
    return room < 0;
  });
  return JSON.stringify(wrap(fitting === -1 ? parts : parts.slice(0, fitting)));
}

export {
  watchForCancellation,
  readCheckout,
  commitOf,
  readAuthors,
  parseRepository,
  inputDefaults,
  readInputs,
  requireToken,
  ruleWords,
  failuresOf,
  logLine,
  logText,
  planJson,
  issuesJson,
  plainStyle,
  planGroups,
  logGroups,
  entryLine,
  waitingLine,
  createGitHubTracker,
  run2 as run,
  systemClock
};
