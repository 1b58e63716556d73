// CooperativeService
