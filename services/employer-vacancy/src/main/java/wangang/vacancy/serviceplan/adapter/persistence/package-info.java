/** Service plans as rows. */
@NullMarked
package wangang.vacancy.serviceplan.adapter.persistence;

import org.jspecify.annotations.NullMarked;
