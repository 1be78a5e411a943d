/** Policies and notices as rows. */
@NullMarked
package wangang.vacancy.policy.adapter.persistence;

import org.jspecify.annotations.NullMarked;
