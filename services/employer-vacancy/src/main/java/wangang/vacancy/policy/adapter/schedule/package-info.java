/** Employers are told of policies now and then. */
@NullMarked
package wangang.vacancy.policy.adapter.schedule;

import org.jspecify.annotations.NullMarked;
