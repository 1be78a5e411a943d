package wangang.campaign.handout.domain;

import java.util.List;

/**
 * A person's own day at a fair.
 *
 * @param number by which booths know the person
 * @param isPlanned whether the fair has a timetable yet
 * @param appointments in the order of their beginnings
 * @param unmet the dearest first
 */
public record PersonSheet(
        FairHeading fair, int number, boolean isPlanned, List<Appointment> appointments, List<UnmetWish> unmet) {

    public PersonSheet {
        appointments = List.copyOf(appointments);
        unmet = List.copyOf(unmet);
    }

    public PersonSheet withUnmet(List<UnmetWish> wishes) {
        return new PersonSheet(fair, number, isPlanned, appointments, wishes);
    }
}
