print("zeggenschap")
