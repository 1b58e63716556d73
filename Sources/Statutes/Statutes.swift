// Statutes
