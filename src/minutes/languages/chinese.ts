import { type Language, words } from './language.js'

export const chinese: Language = {
  tag: 'zh',
  dateOrder: 'month-first',
  unmistakableHeadings: {
    actions: words(
      '待办事项, 待办, 行动项, 行动事项, 后续行动, 任务列表, 待辦事項, 行動項目, 任务分配',
    ),
    decisions: words('会议决议, 决议事项, 決議事項'),
    both: words('决议与待办, 结论与待办'),
  },
  generalHeadings: {
    actions: words(
      '任务, 下一步, 后续工作, 下一步计划, 后续计划, 任務, 下一步計劃, 下一步工作, 行动计划, 下一步行动, 下一步行动计划, 后续行动计划, 任务安排, 工作安排, 分工, 下一步工作计划, 下一步工作安排, 下阶段工作安排, 下阶段计划, 下一阶段工作',
    ),
    decisions: words('决定, 决议, 结论, 会议结论, 決議, 結論, 共识'),
    both: [],
  },
  vagueHeadings: words(`下周计划, 下周工作`),
  headingExtras: words('本次, 会议, 新'),
  reviewWords: words('上次, 上周, 回顾, 历史, 跟进'),
  attendanceHeadings: words(
    '参会人, 参会人员, 与会者, 与会人员, 出席人员, 出席, 缺席, 记录人, 主持人, 參會人, 與會者, 参加者, 参与者, 参与人员, 参与人, 到会人员, 参会成员',
  ),
  otherHeadings: words('议程, 议题, 讨论, 下次会议, 其他, 公告, 笔记, 问题, 議程, 討論, 备注'),
  dateLabels: words('日期, 时间, 會議日期, 会议日期, 会议时间'),
  markers: {
    action: words('待办, 行动项, 任务'),
    decision: words('决定, 决议, 決定'),
  },
  sectionMarkers: {
    action: [],
    decision: words('结论'),
  },
  modals: words('需要, 负责, 将'),
  deeds: [],
  joiners: words('和, 与, 及'),
  ownerPrepositions: [],
  groups: words('所有人, 全体, 大家, 各位, 全员'),
  pronouns: words('我们, 我, 他, 她, 他们, 有人'),
  topics: words(
    '时间, 地点, 日期, 议题, 备注, 注意, 问题, 背景, 目的, 结果, 参考, 链接, 截止, 下次会议, 文档, 预算',
  ),
  placeholders: words('无, 暂无, 没有, 待定'),
  nothings: words('暂无, 没有决定'),
  remarks: words('备注, 问题, 提议'),
  dueCues: words('截止, 截止日期, 截至, 截止到, 最迟'),
  dueCuesAfter: words('前, 之前, 截止'),
  doneWords: words('完成, 已完成, 已关闭, 已解决'),
  fields: {
    owner: words('负责人, 责任人, 執行人'),
    due: words('截止日期, 截止时间, 期限'),
    status: words('状态, 进度, 狀態'),
  },
  columns: {
    owner: words('负责人, 责任人, 谁, 执行人'),
    text: words('任务, 事项, 待办事项, 行动项, 内容, 决议, 描述'),
    due: words('截止日期, 截止时间, 期限, 完成时间'),
    status: words('状态, 进度'),
  },
  closings: [],
  continuations: words('另外, 参见, 例如'),
}
