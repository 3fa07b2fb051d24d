import { type Language, words } from './language.js'

export const korean: Language = {
  tag: 'ko',
  dateOrder: 'month-first',
  unmistakableHeadings: {
    actions: words('액션 아이템, 할 일, 할일, 할 일 목록, 실행 항목, 조치 사항, 투두, 해야 할 일'),
    decisions: words('결정 사항, 결정사항, 의결 사항, 의결사항, 합의 사항, 합의사항'),
    both: words('결정 사항 및 할 일'),
  },
  generalHeadings: {
    actions:
      words(`다음 단계, 업무 분담, 역할 분담, 과제, 다음 회의까지 할 일, 다음주까지 할 일, 다음 주까지 할 일,
      다음 할 일, 향후 계획, 향후 실행 계획, 실행 계획, 후속 조치, 담당 업무, 작업 분담`),
    decisions: words('결정, 결론, 합의, 결정된 사항, 결정된 내용'),
    both: [],
  },
  vagueHeadings: words('다음 주, 다음주, 다음 회의까지'),
  headingExtras: words('주요, 새로운, 이번, 주, 전체, 회의, 개인별, 각자, 오늘'),
  reviewWords: words('지난, 지난주, 지난 회의, 이전'),
  attendanceHeadings: words(
    '참석자, 참여자, 참가자, 참석 인원, 참석, 불참, 불참자, 결석, 서기, 진행자',
  ),
  otherHeadings: words(
    '안건, 회의 안건, 논의, 논의 사항, 논의사항, 논의 내용, 회의 내용, 회의 개요, 다음 회의, 기타, 기타 사항, 공지, 공지 사항, 메모, 질문',
  ),
  dateLabels: words('날짜, 일시, 회의 일시, 일자, 회의 날짜'),
  markers: {
    action: words('할 일, 할일, 액션'),
    decision: words('결정, 결정사항, 결정 사항, 합의'),
  },
  sectionMarkers: {
    action: [],
    decision: words('결론'),
  },
  modals: [],
  deeds: [],
  joiners: words('와, 과, 및'),
  ownerPrepositions: [],
  groups: words('전원, 모두, 팀원 전체, 다같이, 운영진, 팀 전체, 전체'),
  pronouns: words('우리, 저'),
  topics: words(
    '일시, 장소, 시간, 안건, 비고, 주의, 질문, 다음 회의, 자료, 기한, 마감, 목적, 배경, 결과, 참고, 예산, 담당자, 내용',
  ),
  placeholders: words('없음, 미정, 해당 없음, 해당없음, 특이사항 없음'),
  nothings: words('결정 사항 없음, 결정사항 없음'),
  remarks: words('비고, 질문, 제안, 참고'),
  dueCues: words('기한, 마감, 마감일'),
  dueCuesAfter: words('까지'),
  doneWords: words('완료, 완료됨, 끝'),
  fields: {
    owner: words('담당, 담당자'),
    due: words('기한, 마감, 마감일'),
    status: words('상태, 진행 상황, 진행상황'),
  },
  columns: {
    owner: words('담당, 담당자, 이름, 팀원, 누가'),
    text: words('할 일, 할일, 액션 아이템, 업무, 작업, 내용, 결정 사항, 결정사항, 항목'),
    due: words('기한, 마감, 마감일, 언제까지'),
    status: words('상태, 진행 상황, 진행상황'),
  },
  closings: [],
  continuations: words('또한, 참고'),
}
