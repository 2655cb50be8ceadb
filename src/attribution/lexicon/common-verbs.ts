/**
 * Frequent verbs of news that are no cues: they tell where a subject ends. Base forms. Verbs whose base is as often a noun
 * ("vote", "plan") are found by their other forms.
 */
export const commonVerbs: readonly string[] = `
  accept achieve act affect aim allow appear apply appoint approach approve arrest arrive attend avoid ban be become begin
  belong break bring build buy campaign cancel carry cast catch cause change choose claim come compare compete contain continue
  control convict cost create cut deal decline defeat deliver deploy deserve destroy develop die draw drive drop earn eat
  elect emerge enable end enter escape exist face fail fall fight fill find finish fly follow force form gain gather get give
  go govern grow happen harm have head hear help hit hold host identify include increase introduce invest issue join jump
  keep kill lack last launch lay lead leave let lie live look lose maintain make manage march meet mount move name need
  nominate obtain occur open operate outline own pass pay perform pick place play point prepare prevent produce prompt
  prove provide publish pull push put quit raise reach read receive recommend reduce reflect release remain remove
  replace represent require resign resolve rest result retire return ride rise run save secure seem sell send serve set
  settle share shift sign sit spark speak spend split stand start stay steal step stop strike struggle submit succeed suffer
  surge survive take teach tend throw travel treat trigger try turn urge use visit wait walk watch wear win withdraw work
  abandon adopt advance age amount arm attach award base capture cite clash climb collect combine commit conduct confront
  consist convince cover crash dance decide dedicate delay deny design dominate double echo embrace emphasize encourage
  endorse engage enjoy ensure establish exceed exchange expand expose extend feature flee focus fund gear guide hand hire
  hurt ignore impose improve inspire involve land lift link lower mark match mention miss nod oversee park plunge
  post press process pursue qualify quote rally register relate rely resist respond reveal roll rule seek slip soar speed
  spread stage stem storm stress stump sue suspend sweep swing switch target term test touch tour train trail trust view
  voice vote warm wage weigh welcome whip wonder`
  .split(/\s+/)
  .filter(Boolean);
