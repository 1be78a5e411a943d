/** Employers are asked whether their vacancies are still open; what nobody confirms sinks and then closes. */
@NullMarked
package wangang.vacancy.freshness.application;

import org.jspecify.annotations.NullMarked;
