import { english as verbs } from "./forms/en.ts";

/** Groups of words of English alone that mean much the same, one a line. */
export const besides = `
    like* love* prefer* enjoy*
    work* job* employ* staff* worker* employee* labour* occupation* living profession* career
    contract* job deal order tender
    far distance* further kilomet* mile*
    detour* diversion* way route* round
    compromis* propos* solution*
    wrong fail* mistake* error* incident* bug* problem*
    notice* mind* bother*
    before ahead advance prior earlier
    dairy milk cheese butter cream
    internet online web wifi
    shareholder* investor* stockholder* dividend*
    visit* tour* come*
    room* bed* hotel* accommodation* night
    recogni* identif* detect* know*
    annual* year* yearly
    month* monthly
    kind* type* sort* variet*
    best top leading highest finest ideal
    worst lowest poorest
    guidance outlook forecast* target* prospect*
    stock* share shares
    react* reaction* respon* rose fell jump* drop* climb* slump* tumbl* surg* welcom* criticis* criticiz*
    conflict* interest* stake* shares funded sponsor* declar* disclos*
    stake* shareholding* share shares hold holds held own owns
    turnover revenue* sales takings
    merger* takeover* acquisition* deal
    lawsuit* sue sues sued claim* case* court
    jail* prison* sentenc* custody
    coach* trainer* manager*
    match* game* fixture* tie
    side* team* squad* club*
    injur* hurt wounded casualt*
    funded funding financ* sponsor* paid grant*
    limitation* shortcoming* weakness* caveat* drawback*
    participant* volunteer* subject* patient* sample*
    compensation refund* reimburs* redress*
    strike* walkout* stoppage* industrial
    waterproof splash-proof water-resistant
    dishwasher-safe dishwasher* washable
    warranty guarantee* guaranteed
    app apps application* software
    allerg* intoleran* gluten* nut nuts
    leftover* keep keeps fridge
    parking park parks car-park
    premises shop* store building*
    ferry boat* ship* crossing*
    blaze* fire* burn*
    storm* hurricane* gale* wind*
    quake* earthquake* tremor*
    drought* dry rain*
    suspect* accused arrest* detain* charged
    witness* testif* testimony
    spokes* press office*
    ${verbs}`;
