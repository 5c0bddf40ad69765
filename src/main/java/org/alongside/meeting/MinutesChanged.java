package org.alongside.meeting;

import java.util.UUID;

/** Minutes were issued, settled or worded anew; their readers are told once that is kept. */
record MinutesChanged(UUID meeting) {}
