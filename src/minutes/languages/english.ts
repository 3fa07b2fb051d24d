import { type Language, words } from './language.js'

export const english: Language = {
  tag: 'en',
  unmistakableHeadings: {
    actions:
      words(`ar, ars, ap, aps, points of action, todo, todos, to do, to dos, todo list, to do list, todo items, action item, action items,
      actions items, action points, action point, ai, ais, action list, action register, action log, action tracker,
      action steps, action plan, actionable items, actionables, action required, actions required, actions needed,
      follow up actions, follow up items, followup items, next actions, task list, tasks assigned, who does what`),
    decisions: words(
      'decisions made, decisions taken, decision log, resolutions, decision items, decision points',
    ),
    both: [],
  },
  generalHeadings: {
    actions:
      words(`actions, action, tasks, task, next steps, next step, follow ups, follow up, followups, followup,
      assignments, homework, things to do, commitments, tasking, taskings, assigned tasks, task assignments,
      work items, work assignments, to be done, work to do, items to follow up, items for follow up, matters for action,
      task allocation, task allocations, task assignment, task division, task breakdown, tasks to do, tasks to complete,
      actions to take, what to do next, what needs to be done, what needs doing, job list, duties, action needed, plan for next week, plans for next week, goals for next week, goals for next meeting,
      plan for next meeting, work for next week, work for next meeting, division of work, division of labor, task distribution`),
    decisions:
      words(`agreed points, points agreed, points of agreement, what we agreed, what was agreed, what we decided, what was decided,
      agreed upon, what did we decide, decisions, decision, resolution, resolved, agreed, agreements, agreement, conclusions,
      conclusion, decided, consensus, motions`),
    both: words('outcomes, outcome'),
  },
  vagueHeadings: words(
    `open items, pending, pending items, carried over, carried over items, items carried over, outstanding items, upcoming work, upcoming tasks, upcoming actions, planned work, next week, takeaways, takeaway, key takeaways, roles and responsibilities, deliverables, way forward, path forward,
      moving forward, for next meeting, for next time, before next meeting, by next meeting, before the next meeting,
      until next meeting, follow up previous meeting, follow up from previous meeting, follow up from last meeting,
      follow up from the last meeting, follow up from the previous meeting, follow ups from last meeting, follow ups from previous meeting, jobs, deadlines, upcoming deadlines, upcoming work and deadlines, responsibilities, who does what next`,
  ),
  headingExtras:
    words(`time, meetings, calls, session, sessions, weeks, we, what, do, ongoing, on, going, short, version, brief, quick, running, consolidated, shared, decided,
    confirmed, approved, new, key, main, list, of, the, summary, our, all, meeting, this, made, taken, assigned,
    reached, recorded, agreed, identified, current, open, next, final, immediate, from, short, term, week, team,
    today, todays, captured, notes, for, resulting, arising, proposed, general, ongoing, outstanding, pending,
    important, group, major, call, personal, upcoming, wg, tsc, tac, during, month, period, any, other, us, complete, individual, member, members,
    allocated, sprint, coming, following, remaining, unfinished, before, until, till, by, post, between, date, now, needed,
    required, requested, suggested, discussed, mentioned, created, per, each, person, name, owner, results, urgent, high,
    priority, medium, low, technical, community, project, projects, committee, board, working, groups, internal,
    individual, concrete, specific, initial, possible, a, an, to, take, time, have, has, been, were, are`),
  reviewWords:
    words(`previous, prior, last, old, review, reviewing, past, earlier, carried, carryover, carry over,
    update, updates, status, recap, since, completed, existing, standing`),
  attendanceHeadings:
    words(`attendees, attendee, attendance, present, participants, participant, attending,
    in attendance, attended, members present, people present, who, people, team members, members, others,
    others present, also present, guests, guest, in person, remote, regrets, absent, apologies, voting members,
    observers, chair, chairs, facilitator, note taker, notetaker, note takers, scribe, scribes, moderator, secretary,
    minutes by, other attendees, other participants, other members, roll call, invited, voting attendees,
    committee members, board members, board members present, members in attendance, meeting participants,
    meeting attendees, tsc members, on the call, attendee list, list of attendees, minute taker, host, leader`),
  otherHeadings:
    words(`webex info, zoom info, meeting info, meeting details, call details, dial in, join, zoom link,
    meeting link, contact, need help, licence, license, glossary, attachments, useful links, thanks, acknowledgements, agenda, next agenda, agenda items, agenda for next meeting, next meeting, next meetings,
    discussion, discussions, notes, minutes, discussion topics, discussion items, topics, topic, announcements,
    announcement, any other business, aob, other business, updates, links, references, resources, upcoming meetings,
    upcoming events, parking lot, open questions, questions, q a, background, chat, chat log, transcript, adjourn,
    adjournment, meeting notes, meeting minutes, appendix, introduction, introductions, welcome, reports, report, news,
    schedule, future topics, future agenda, next meeting agenda, topics for next meeting, items for next meeting,
    next meeting items, meeting close, closing, recording, recordings, round table, round robin, raw notes,
    agenda for next time, next time, topics for next time, deferred, deferred items, deferred topics`),
  dateLabels: words('date, meeting date, date of meeting, when, held on, time, date and time'),
  markers: {
    action:
      words(`todo, to do, action, action item, action items, actions, action point, action points, ai, ais, ap, aps, ar, ars,
      action required`),
    decision: words(
      `decision, decisions, decided, agreed, resolved, resolution, resolutions, decision made`,
    ),
  },
  sectionMarkers: {
    action: words('task, follow up, followup'),
    decision: words('consensus, agreement, conclusion, outcome'),
  },
  modals:
    words(`to, will, should, needs to, need to, has to, have to, must, shall, is going to, are going to, can,
    is to, are to, 'll, plans to, promised to, agreed to, volunteered to, offered to, would`),
  deeds: [],
  joiners: words('and, with, or, w/, and/or'),
  ownerPrepositions: words('for, assigned to, owned by'),
  groups:
    words(`all, everyone, everybody, core, team, maintainers, mentors, chairs, chair, co-chairs, editors,
    editor, group, members, board, secretary, treasurer, president, moderator, facilitator, note taker, notetaker, minute taker, host, organizers, organisers, leads, lead, owners,
    committee, contributors, reviewers, authors, admins, staff, volunteers, participants, attendees, scribe,
    community, moderators, developers, speakers, both, students, coordinators, champions,
    champion, wg, tsc, tac, interested members, community leaders, project chairs, all members, all chairs, foundation, council, sig,
    member, participant, contributor, maintainer, secretariat, chapter, squad, guild, crew, department, working group`),
  pronouns: words(
    `we, i, you, he, she, it, they, this, that, there, these, those, who, one, someone, somebody, anyone, anybody, nobody, everything, something, tbd, tbc, tba, unassigned, volunteer, nothing, what, here`,
  ),
  topics:
    words(`note, notes, question, questions, answer, answers, next meeting, next, future, homework,
    deadline, deadlines, update, updates, status, background, context, summary, discussion, topic, topics, agenda,
    example, examples, link, links, see, ref, refs, reference, source, sources, issue, issues, pr, prs, rfc,
    pull request, bug, bugs, feature, features, release, releases, version, website, docs, documentation, blog, infra,
    infrastructure, ci, cd, api, apis, ui, ux, cli, sdk, gui, qa, faq, url, security, performance, testing, tests,
    test, build, budget, finance, finances, events, event, meeting, meetings, marketing, social, outreach,
    communication, communications, governance, roadmap, timeline, date, time, location, where, when, what, why, how,
    who, which, pros, cons, problem, problems, solution, solutions, idea, ideas, goal, goals, proposal, proposals,
    option, options, result, results, outcome, outcomes, decision, decisions, action, actions, task, tasks, todo, tbd,
    tba, fyi, eta, priority, low-priority, high-priority, urgent, important, warning, reminder, reminders, tip, hint,
    short term, long term, short-term, long-term, optional, required, first, second, third, then, finally, also,
    however, otherwise, step, phase, part, section, chapter, milestone, project, projects, email, mail, slack,
    discord, zulip, github, gitlab, google, zoom, youtube, twitter, recording, video, slides, minutes, review,
    reviews, approve, approved, rejected, deferred, postponed, done, pending, ongoing, open, closed, blocked, wip,
    completed, new, old, previous, today, tomorrow, yesterday, asap, cfp, gsoc, logistics, membership, training,
    tools, tooling, data, design, research, legal, policy, process, metadata, motion, vote, votes, volunteer, html,
    css, json, yaml, http, https, sql, python, rust, java, javascript, linux, windows, macos, android, ios, docker,
    kubernetes, readme, wiki, changelog, license, logo, venue, sponsors, sponsorship, workshop, workshops, hackathon,
    conference, newsletter, survey, spec, specification, schema, standard, standards, charter, calendar, other,
    others, misc, general, aob, conclusion, consensus, rationale, reason, impact, risk, risks, scope, concern,
    concerns, comment, comments, feedback, suggestion, suggestions, request, requests, draft, final, due, owner,
    owners, assignee, description, title, name, type, area, edit, add, remove, fix, create, write, merge, close,
    check, ask, ping, talk, contact, send, update on, follow up, next step, next steps, next week, this week,
    last week, next month, later, soon, maybe, possibly, plan, plans, work, work on, look into, investigate,
    prioritize, rebase, reply, own, deadline for, additionally, unfortunately, currently, monday, tuesday, wednesday,
    thursday, friday, saturday, sunday`),
  placeholders:
    words(`unassigned, unclaimed, nobody, no owner, up for grabs, tbc, none, n/a, na, nothing, todo, to do, tbd, tba, to fill, to be filled, to be done, to be determined,
    none this week, none this meeting, no action items, no actions, no decisions, none yet, no new action items,
    nothing to report, nothing new, nil, empty, no action, no items, nothing yet, none recorded, no decisions made,
    not applicable, none noted, no decision, volunteer needed, volunteers needed, fill in, to be added, no new actions,
    no outstanding action items, no open action items, no action items recorded, no next steps, no todos, xxx,
    no decisions were made, no action items this week, no formal decisions, no progress`),
  nothings: words(
    'nobody volunteered, no one volunteered, no volunteers, no volunteer, no decision, no decisions, no final decision, no formal decision, no consensus, no agreement, no resolution, no action items, no action item, no actions, no action, no new action items, no open action items, no todos, no tasks, no follow-ups, no follow ups, nothing to decide, nothing to do',
  ),
  remarks: words(
    'note, notes, nb, n.b., nota bene, fyi, background, context, question, proposed, proposal, disclaimer',
  ),
  dueCues:
    words(`by, until, due, due by, due on, due date, before, deadline, no later than, not later than, till, til,
    eta, target, target date, complete by, is due, by the end of, by end of, deadline is`),
  dueCuesAfter: [],
  doneWords: words(
    'done, completed, complete, closed, finished, fixed, merged, cancelled, canceled, dropped',
  ),
  fields: {
    owner: words(
      'owner, owners, assignee, assignees, assigned to, assigned, responsible, who, dri, action owner, lead',
    ),
    due: words('due, due date, deadline, by when, when, eta, target date, target'),
    status: words('status, state'),
  },
  columns: {
    owner:
      words(`owner, owners, who, assignee, assignees, assigned, assigned to, responsible, responsibility, person,
      people, lead, name, names, by whom, dri, poc, assigned person, point of contact, action owner, action by,
      responsible person, champion, actionee, assigned member, team member, members, person responsible, responsible persons,
      in charge, person in charge, pic, handled by, accountable, driver, action holder, holder, assign to, who?, volunteer, owner(s), assignee(s), member, leader, responsible party`),
    text: words(`action, actions, ai, ais, action item, action items, task, tasks, item, items, what, description, decision,
      decisions, todo, to do, details, next step, next steps, activity, action required, resolution, deliverable,
      action point, follow up, outcome, action description, action item description, task description, subject,
      next action, work item, to-do item, todo item, follow-up action, commitment, job, work, responsibility, topic, title,
      summary, issue, agreement, action(s)`),
    due: words(`due, due date, deadline, when, by when, target date, target, date due, eta, due by, timeline,
      completion date, due on, complete by, expected date, end date, delivery date, time frame, timeframe, when?,
      expected completion, by, deadline / status, target completion`),
    status: words(
      'status, state, done, done?, complete, completed, progress, complete?, closed, finished',
    ),
  },
  closings:
    words(`close action, meeting adjourned, the meeting adjourned, the meeting was adjourned, adjourned, the meeting ended,
    meeting ended, the meeting closed, meeting closed, the meeting was closed, meeting concluded, the meeting concluded,
    the call ended, call ended, minutes taken, minutes by, minutes manually, minutes created, minutes formatted, minutes drafted, notes taken, notes by, minutes prepared by,
    minutes submitted by, respectfully submitted, submitted by, minutes recorded by, minutes approved, last updated,
    last edited, generated by, this document, these minutes, the minutes were, edit this page, back to`),
  continuations:
    words(`approved, passed, carried, motion carried, motion passed, unanimously, vote, votes, in favour, in favor,
    moved by, seconded, then, alternatively, also, otherwise, in addition, additionally, afterwards, for example, e.g.,
    i.e., see, see also, note, this, these, that, it, because, since, context, background, update, reference, link,
    details, however, if, they, more details, related`),
}
