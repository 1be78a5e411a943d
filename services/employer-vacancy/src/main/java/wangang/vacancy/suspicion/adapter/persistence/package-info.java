/** Suspicions as rows. */
@NullMarked
package wangang.vacancy.suspicion.adapter.persistence;

import org.jspecify.annotations.NullMarked;
