package wangang.campaign.handout.domain;

import java.util.List;

/**
 * An interview as the person sees it.
 *
 * @param vacancies titles of the booth's vacancies
 */
public record Appointment(Meeting meeting, List<String> vacancies) {

    public Appointment {
        vacancies = List.copyOf(vacancies);
    }
}
