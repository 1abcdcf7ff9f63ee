// Names in scripts other than Latin, in labels, types and properties alike.
CREATE (a:شخص {الاسم: 'ليلى حداد', name: 'ليلى حداد'})
CREATE (b:مدينة {name: 'طرابلس'})
CREATE (c:人物 {名前: '山田太郎', 年齢: 41})
CREATE (d:会社 {名前: '山田商事株式会社', 年齢: 12})
CREATE (e:Человек {имя: 'Олег Ершов'}), (e2:Человек {имя: 'Олег Ершов'})
CREATE (f:Ville {nom: 'Évian-les-Bains'})
CREATE (g:Mood {name: '🙂🙂'})
CREATE
  (a)-[:`تسكن في`]->(b),
  (c)-[:勤務先]->(d),
  (e)-[:ПОДПИСАН_НА]->(e2),
  (e)-[:HABITE]->(f),
  (g)-[:OF]->(e);
