import { type Language, words } from './language.js'

export const japanese: Language = {
  tag: 'ja',
  dateOrder: 'month-first',
  unmistakableHeadings: {
    actions: words(
      'アクションアイテム, やること, 宿題, 課題一覧, todo一覧, 次回までの宿題, アクション項目',
    ),
    decisions: words('決定事項, 決まったこと, 合意事項'),
    both: words('決定事項とtodo'),
  },
  generalHeadings: {
    actions: words(
      'タスク, 次のステップ, 対応事項, ネクストアクション, 次のアクション, 今後のアクション, 次回までにやること, 次回までの作業, 次回までのタスク, 次回までの課題, 来週までの作業, 来週までのタスク, 来週までの課題, 来週までにやること, 来週までの各自の作業, 次回までの各自の作業',
    ),
    decisions: words('決定, 結論, 合意'),
    both: [],
  },
  vagueHeadings: words(`今後の予定, 来週の予定, 来週以降の予定, 次回以降の予定`),
  headingExtras: words('今回, 次回, の'),
  reviewWords: words('前回, 前回の, 振り返り'),
  attendanceHeadings: words('参加者, 出席者, 出席, 欠席者, 欠席, 書記, 司会'),
  otherHeadings: words(
    '議題, アジェンダ, 議論, 次回, 次回予定, その他, 連絡事項, 報告, メモ, 質問, 期日, 期限, 備考, 補足',
  ),
  dateLabels: words('日付, 日時, 開催日'),
  markers: {
    action: words('アクション, タスク, 宿題'),
    decision: words('決定, 決定事項, 合意'),
  },
  sectionMarkers: {
    action: [],
    decision: words('結論'),
  },
  modals: [],
  deeds: [],
  joiners: words('と'),
  ownerPrepositions: [],
  groups: words('全員, みんな, 各自, 運営, 事務局'),
  pronouns: words('私, 我々'),
  topics: words(
    '日時, 場所, 時間, 議題, 内容, 備考, 補足, 注意, 質問, 次回, 資料, 期限, 期日, 目的, 背景, 結果, 参考, 予算, 発表, 中間発表, 最終発表, 今日, 本日, 明日, 来週',
  ),
  placeholders: words('なし, 無し, 特になし, 未定'),
  nothings: words('特になし, 決定事項なし'),
  remarks: words('備考, 補足, 質問, 提案'),
  dueCues: words('期限, 期日, 締切'),
  dueCuesAfter: words('まで, までに, 迄'),
  doneWords: words('完了, 済, 済み'),
  fields: {
    owner: words('担当, 担当者'),
    due: words('期限, 期日, 締切'),
    status: words('状態, ステータス, 状況'),
  },
  columns: {
    owner: words('担当, 担当者, 誰'),
    text: words('アクション, タスク, 内容, 決定事項, 項目, やること'),
    due: words('期限, 期日, 締切, いつまで'),
    status: words('状態, ステータス, 状況'),
  },
  closings: [],
  continuations: words('なお, また, 参考'),
}
