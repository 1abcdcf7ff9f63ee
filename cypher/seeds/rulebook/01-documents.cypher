// Documents of the rulebook: four invented reports. Their texts lie in texts/ (npm run check -- --texts compares them).
//
// INVENTED. No person, state, group or newspaper in these files exists. They show every case of the rule that gives a
// link its status, for tests and documentation; never seed them beside a real graph.
// @repeatable
UNWIND [
  {id: 'doc:gazette-2024-04', kind: 'news-article', published: '2024-04-12', lang: 'en', title: 'Sarvand and the brigade it pays', url: 'https://gazette.example/sarvand-and-the-brigade', sha256: 'ce41d1f9754cc63309c9a5800c02a1904fccc78bed84bbf363415c44c385b04a'},
  {id: 'doc:manara-2024-05', kind: 'news-article', published: '2024-05-03', lang: 'ar', title: 'من يموّل لواء صقر؟', url: 'https://manara.example/saqr', sha256: '3456cb7d6696fc141afd51edfabd81bbf4bd4903f454831940e835a13fd7d537'},
  {id: 'doc:ruzeno-2024-05', kind: 'news-article', published: '2024-05-20', lang: 'fa', title: 'سروند چه می‌گوید', url: 'https://ruzeno.example/sarvand', sha256: '56e9fdf4b75be01d6c0102b4d6f9c6e94e621c4f61828e7ffb1a0cff93216d18'},
  {id: 'doc:gazette-2024-06', kind: 'news-article', published: '2024-06-08', lang: 'en', title: 'A correction, and what Al-Manara found', url: 'https://gazette.example/correction', sha256: 'f2cb5578b1a91e2f80c2b183c4219dae340f8afdade6e2b19ffb5dca6fac76eb'}
] AS row
MERGE (document:Document {documentId: row.id})
  ON CREATE SET
    document.docKind = row.kind,
    document.title = row.title,
    document.url = row.url,
    document.lang = row.lang,
    document.published = row.published,
    document.publishedMin = date(row.published),
    document.publishedMax = date(row.published),
    document.sha256 = row.sha256,
    document.inHand = true,
    document.note = 'Invented.';

// What cites what: the correction leans on Al-Manara, so the two are one source.
UNWIND [
  {from: 'doc:gazette-2024-06', to: 'doc:manara-2024-05', basis: 'article'}
] AS row
// OPTIONAL, so that an id that does not exist stops the seed instead of dropping its row: MERGE refuses a missing end.
OPTIONAL MATCH (citing:Document {documentId: row.from})
OPTIONAL MATCH (cited:Document {documentId: row.to})
MERGE (citing)-[cites:CITES]->(cited)
  ON CREATE SET cites.basis = row.basis;
