"""What proves or refutes the claims of a plan: facts out of reports, measures out of statements, and judgements."""
