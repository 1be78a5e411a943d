/** Employers: identity, kind, industry and whether an officer verified them. */
@NullMarked
package wangang.vacancy.employer.domain;

import org.jspecify.annotations.NullMarked;
