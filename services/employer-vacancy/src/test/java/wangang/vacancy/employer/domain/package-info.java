@NullMarked
package wangang.vacancy.employer.domain;

import org.jspecify.annotations.NullMarked;
