/** Applications in PostgreSQL. */
@NullMarked
package wangang.vacancy.applying.adapter.persistence;

import org.jspecify.annotations.NullMarked;
