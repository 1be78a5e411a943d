/** Fingerprints in PostgreSQL. */
@NullMarked
package wangang.vacancy.duplicate.adapter.persistence;

import org.jspecify.annotations.NullMarked;
