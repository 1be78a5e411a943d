package wangang.vacancy.candidates.application;

import java.util.List;

/** Tells employers how many new candidates there are, in the running transaction. */
public interface CandidateNews {

    void found(List<FoundCandidates> candidates);
}
