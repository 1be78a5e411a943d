package wangang.campaign.booth.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an employer asks for, unchecked.
 *
 * @param vacancies on show, 1 to 20 of its own that take part in the campaign
 * @param interviewers who interviews, 1 to 20
 */
public record BoothForm(
        @Nullable List<UUID> vacancies, @Nullable List<InterviewerHours> interviewers) {

    List<UUID> givenVacancies() {
        return vacancies == null
                ? List.of()
                : vacancies.stream().filter(Objects::nonNull).distinct().toList();
    }

    List<InterviewerHours> givenInterviewers() {
        return interviewers == null
                ? List.of()
                : interviewers.stream().filter(Objects::nonNull).toList();
    }
}
