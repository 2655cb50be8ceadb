/** Source of a pattern for the names of time zones that news gives. */
export const ZONE =
  '(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|JST|KST|AE[SD]?T|NZ[SD]?T|HKT|SGT)\\b|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight|Summer))?(?: Time)?\\b|local time\\b|(?:London|Paris|Moscow|Tokyo|Beijing|New York|Washington|Brussels) time\\b';
