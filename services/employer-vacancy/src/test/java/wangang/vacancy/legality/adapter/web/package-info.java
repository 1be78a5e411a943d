@NullMarked
package wangang.vacancy.legality.adapter.web;

import org.jspecify.annotations.NullMarked;
