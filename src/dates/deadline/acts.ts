/** Sources of patterns for what people do before a limit is over: what tells "may appeal within two weeks" from "may kill within two days". */

export const ACTS =
  'appeal|object|apply|respond|reply|comment|challenge|withdraw|cancel|ask|claim|complain|return|register|vote|bid|enter|sign up|submit|file|lodge|pay|nominate|enrol|enroll|join|request|use';

export const ACTS_DONE =
  'paid|repaid|settled|refunded|made|done|sent|delivered|submitted|filed|lodged|completed|finished|published|returned|handed|signed|removed|replaced|repaired|restored|withdrawn|cleared|released|reopened|answered|decided|registered|claimed|presented|provided|built|installed|requested|cancelled|challenged|used|bought';
