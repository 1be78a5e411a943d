package wangang.vacancy.freshness.application;

import java.util.List;

/** Puts questions to employers, in the running transaction. */
public interface QuestionNews {

    void asked(List<Question> questions);
}
