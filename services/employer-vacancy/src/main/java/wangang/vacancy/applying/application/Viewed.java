package wangang.vacancy.applying.application;

import wangang.vacancy.applying.domain.Application;

/** An application as one of its two sides sees it; the note is the employer's. */
public record Viewed(Application application, boolean byEmployer) {}
