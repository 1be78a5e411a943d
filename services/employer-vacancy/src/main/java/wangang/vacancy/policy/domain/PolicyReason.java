package wangang.vacancy.policy.domain;

/**
 * One condition of a policy and how an employer stands to it.
 *
 * @param aspect what the condition is about
 * @param state whether it is met, as far as the platform knows
 * @param text a sentence for people
 */
public record PolicyReason(Aspect aspect, State state, String text) {

    /** What a condition is about; EVERYBODY where a policy has none. */
    public enum Aspect {
        EVERYBODY,
        EMPLOYER_KIND,
        INDUSTRY,
        SUBDISTRICT,
        EMPLOYEES,
        HIRES,
        OPEN_VACANCIES
    }

    /** UNKNOWN where the employer has not said what is needed to tell. */
    public enum State {
        MET,
        NOT_MET,
        UNKNOWN
    }

    boolean isEvents() {
        return aspect == Aspect.HIRES || aspect == Aspect.OPEN_VACANCIES;
    }
}
