package wangang.vacancy.serviceplan.adapter.web;

import org.jspecify.annotations.Nullable;

/**
 * What is planned for an employer.
 *
 * @param aims up to 4,000 characters; none when nothing is planned any more
 */
record AimsForm(@Nullable String aims) {}
