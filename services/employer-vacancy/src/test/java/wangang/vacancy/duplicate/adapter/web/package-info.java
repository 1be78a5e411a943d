@NullMarked
package wangang.vacancy.duplicate.adapter.web;

import org.jspecify.annotations.NullMarked;
