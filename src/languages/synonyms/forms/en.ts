/** The forms of English verbs that do not end in “-ed”, one verb a line, as far as no concept has them. */
export const english = `
    become* became
    bend* bent
    bind* bound
    bite* bitten
    blow* blew blown
    breed* bred
    bring* brought
    catch* caught
    choos* chose chosen choice
    cling* clung
    deal* dealt
    dig* dug
    draw* drew drawn
    dream* dreamt
    drink* drank drunk
    driv* drove driven
    fight* fought
    forget* forgot forgotten
    forgiv* forgave
    gave give* given giving
    go goes going went gone
    grow* grew grown growth
    hang* hung
    hear* heard
    hide* hid hidden hiding
    keep* kept
    know* knew known knowledge
    lay* laid
    learn* learnt
    lend* lent loan*
    lie lies lay lain lying
    lose* lost losing
    mean* meant
    ride* rode ridden riding
    ring* rang rung
    seek* sought
    send* sent
    set* setting
    shak* shook shaken
    shin* shone
    shoot* shot
    show* shown
    sing* sang sung song*
    sink* sank sunk
    sit* sat
    sleep* slept asleep
    speak* spoke spoken speech*
    spread* spreading
    stand* stood
    stick* stuck
    strik* struck
    swim* swam swum
    swear* swore sworn oath
    sweep* swept
    swing* swung
    take* took taken taking
    teach* taught
    tear* tore torn
    tell* told
    think* thought
    throw* threw thrown
    understand* understood
    wake* woke woken awake* waking
    wear* wore worn
    weav* wove woven
    withdraw* withdrew withdrawn
    write* wrote written writing`;
