// Documents: the article and what it leans on.
//
// Source: one news article of The Jerusalem Post, about 2025-11-02 to 2025-11-09, read sentence by sentence by a
// person. Its text is not here: only the passages quoted, with their offsets in it.
//
// inHand     whether its text was read; the others are known through the article alone
// published  EDTF; earliest and latest are its bounds as days ("[..2025-11-09]": on or before)
// @repeatable
UNWIND [
  {id: 'doc:jpost-872717',              kind: 'news-article',        inHand: true,  published: '[2025-11-02..2025-11-09]', earliest: '2025-11-02', latest: '2025-11-09', lang: 'en', url: 'https://www.jpost.com/middle-east/article-872717', sha256: '7249757e6d91ee83ea18e62b5d879bd4f110ce7707561584536204d7b4f5da0b', note: 'The file at hand prints no headline, byline, date or address. The publisher follows from “a Jerusalem Post request for comment”, the window of dates from “Iraqi elections next week” and the election of 2025-11-11. A stored page with the same text confirms publisher and address.'},
  {id: 'doc:aawsat-5204110',            kind: 'news-article',        inHand: false, published: '[..2025-11-09]',           latest: '2025-11-09', lang: 'en', title: 'US Warns Baghdad Against Armed Faction Interference in Planned Operations', url: 'https://english.aawsat.com/arab-world/5204110-us-warns-baghdad-against-armed-faction-interference-planned-operations', note: 'Quoted in six passages. Their wording matches one stored page, which gives title and address; the article itself does not say that all six are one document.'},
  {id: 'doc:abbasi-tv-interview',       kind: 'tv-interview',        inHand: false, published: '[..2025-11-09]',           latest: '2025-11-09', note: 'Undated, and the channel is not named.'},
  {id: 'doc:kurdistan24-873227',        kind: 'news-article',        inHand: false, published: '[..2025-11-09]',           latest: '2025-11-09', lang: 'en', title: "'This Is Your Final Notice': US Issues Stern Warning to Baghdad Over Armed Faction Interference", url: 'https://www.kurdistan24.net/en/story/873227', note: 'Title and address are those of a stored page. By that page it relies on Asharq Al-Awsat for the interview, so it is no independent confirmation; the article does not tell the reader that.'},
  {id: 'doc:iraqi-reports-unspecified', kind: 'unspecified-reports', inHand: false, published: '[..2025-11-09]',           latest: '2025-11-09'},
  {id: 'doc:savaya-hegseth-statements', kind: 'statements',          inHand: false, published: '[..2025-11-09]',           latest: '2025-11-09', note: 'Undated; mentioned by the analysts whom Asharq Al-Awsat quotes.'},
  {id: 'doc:analysts-to-aawsat',        kind: 'interviews',          inHand: false, published: '[..2025-11-09]',           latest: '2025-11-09', note: 'Undated.'}
] AS row
MERGE (document:Document {documentId: row.id})
  ON CREATE SET
    document.docKind = row.kind,
    document.title = row.title,
    document.url = row.url,
    document.lang = row.lang,
    document.published = row.published,
    document.publishedMin = date(row.earliest),
    document.publishedMax = date(row.latest),
    document.sha256 = row.sha256,
    document.inHand = row.inHand,
    document.note = row.note;

// What cites what. Two reports of which one cites the other, or which both cite a third, are one source, not two.
// basis says how the citation is known: from the article itself, or looked up elsewhere.
UNWIND [
  {from: 'doc:aawsat-5204110',     to: 'doc:abbasi-tv-interview',       basis: 'article'},
  {from: 'doc:aawsat-5204110',     to: 'doc:analysts-to-aawsat',        basis: 'article'},
  {from: 'doc:jpost-872717',       to: 'doc:aawsat-5204110',            basis: 'article'},
  {from: 'doc:jpost-872717',       to: 'doc:iraqi-reports-unspecified', basis: 'article'},
  {from: 'doc:jpost-872717',       to: 'doc:kurdistan24-873227',        basis: 'article'},
  {from: 'doc:kurdistan24-873227', to: 'doc:aawsat-5204110',            basis: 'external look-up'},
  {from: 'doc:analysts-to-aawsat', to: 'doc:savaya-hegseth-statements', basis: 'article'}
] AS row
// OPTIONAL, so that an id that does not exist stops the seed instead of dropping its row: MERGE refuses a missing end.
OPTIONAL MATCH (citing:Document {documentId: row.from})
OPTIONAL MATCH (cited:Document {documentId: row.to})
MERGE (citing)-[cites:CITES]->(cited)
  ON CREATE SET cites.basis = row.basis;
