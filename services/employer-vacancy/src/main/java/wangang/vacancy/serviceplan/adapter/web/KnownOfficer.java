package wangang.vacancy.serviceplan.adapter.web;

import wangang.vacancy.serviceplan.domain.WorkCard;

/**
 * An officer to whom an employer or a task may be given.
 *
 * @param account the officer's
 * @param workName what the officer is called at work
 */
record KnownOfficer(String account, String workName) {

    static KnownOfficer of(WorkCard card) {
        return new KnownOfficer(card.account(), card.workName());
    }
}
