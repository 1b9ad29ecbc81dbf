import { ledgerInMemoryContract } from "../store/ledger.contract.ts";

ledgerInMemoryContract();
